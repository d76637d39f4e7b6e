/**
 * The components an author may use in a note, their attributes, and which of these are text that the
 * reader sees (and may search for). docs/writing-notes.md explains them; components/note/mdx.tsx
 * renders them, and its type makes both lists agree.
 */
export interface ComponentRule {
  required: readonly string[]
  optional?: readonly string[]
  /** Attributes whose values are part of the section's text. */
  text?: readonly string[]
  /** Must wrap exactly one table. */
  wrapsTable?: true
  /** Only allowed directly inside this component. */
  inside?: string
  /** Part of a sentence; all others stand on lines of their own. */
  inline?: true
  /**
   * Content that it may lack (`optional`) or must (`none`: `<Console … />`), or that is only
   * components whose `inside` names this one (`parts`). Without it, any content, but some.
   */
  content?: 'optional' | 'none' | 'parts'
}

export const VOCABULARY = {
  Correction: {
    required: ['claim', 'right', 'source'],
    optional: ['since'],
    text: ['claim', 'right', 'since'],
    content: 'optional',
  },
  ExamPoint: { required: [] },
  Caution: { required: [] },
  Comparison: { required: ['caption'], text: ['caption'], wrapsTable: true },
  Limits: { required: ['caption'], text: ['caption'], wrapsTable: true },
  Figure: { required: ['caption'], text: ['caption'] },
  Diagram: {
    required: ['width', 'height', 'label'],
    text: ['label'],
    inside: 'Figure',
    content: 'parts',
  },
  Frame: {
    required: ['x', 'y', 'w', 'h'],
    optional: ['text', 'dashed', 'tone'],
    inside: 'Diagram',
    content: 'none',
  },
  Box: {
    required: ['x', 'y', 'w', 'h', 'text'],
    optional: ['sub', 'tone', 'dashed'],
    inside: 'Diagram',
    content: 'none',
  },
  Arrow: {
    required: ['path'],
    optional: ['text', 'dashed', 'both', 'tone'],
    inside: 'Diagram',
    content: 'none',
  },
  Text: {
    required: ['x', 'y', 'text'],
    optional: ['anchor', 'tone'],
    inside: 'Diagram',
    content: 'none',
  },
  Console: { required: ['path'], text: ['path'], inline: true, content: 'none' },
  Kbd: { required: [], inline: true },
  Term: { required: ['id'], inline: true },
} as const satisfies Record<string, ComponentRule>

export type ComponentName = keyof typeof VOCABULARY

/** The rule of a component, or `undefined` when authors may not use that name. */
export const componentRule = (name: string): ComponentRule | undefined =>
  (VOCABULARY as Record<string, ComponentRule>)[name]

/** Names to choose from, or a pattern with an example of it. */
export type AttributeValues = readonly string[] | { pattern: RegExp; example: string }

const PIXELS: AttributeValues = { pattern: /^\d+$/, example: '120' }

/** Values an attribute may have, by its name, or by that of its component and its own. */
export const ATTRIBUTE_VALUES: Record<string, AttributeValues> = {
  x: PIXELS,
  y: PIXELS,
  w: PIXELS,
  h: PIXELS,
  width: PIXELS,
  height: PIXELS,
  'Arrow.path': { pattern: /^\d+,\d+(\s+\d+,\d+)+$/, example: '96,56 260,56' },
  tone: ['plain', 'accent', 'good', 'bad', 'muted'],
  anchor: ['start', 'middle', 'end'],
  dashed: ['true'],
  both: ['true'],
  since: {
    pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    example: '2025-04-30',
  },
}
