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
}

export const VOCABULARY = {
  Correction: {
    required: ['claim', 'right', 'source'],
    optional: ['since'],
    text: ['claim', 'right', 'since'],
  },
  ExamPoint: { required: [] },
  Caution: { required: [] },
  Comparison: { required: ['caption'], text: ['caption'], wrapsTable: true },
  Limits: { required: ['caption'], text: ['caption'], wrapsTable: true },
  Figure: { required: ['caption'], text: ['caption'] },
  Diagram: { required: ['width', 'height', 'label'], text: ['label'], inside: 'Figure' },
  Frame: {
    required: ['x', 'y', 'w', 'h'],
    optional: ['text', 'dashed', 'tone'],
    inside: 'Diagram',
  },
  Box: {
    required: ['x', 'y', 'w', 'h', 'text'],
    optional: ['sub', 'tone', 'dashed'],
    inside: 'Diagram',
  },
  Arrow: { required: ['path'], optional: ['text', 'dashed', 'both', 'tone'], inside: 'Diagram' },
  Text: { required: ['x', 'y', 'text'], optional: ['anchor', 'tone'], inside: 'Diagram' },
  Console: { required: ['path'], text: ['path'] },
  Kbd: { required: [] },
  Term: { required: ['id'] },
} as const satisfies Record<string, ComponentRule>

export type ComponentName = keyof typeof VOCABULARY

/** The rule of a component, or `undefined` when authors may not use that name. */
export const componentRule = (name: string): ComponentRule | undefined =>
  (VOCABULARY as Record<string, ComponentRule>)[name]

/** Values an attribute may have; attributes not listed take any text. */
export const ATTRIBUTE_VALUES: Record<string, RegExp> = {
  x: /^\d+$/,
  y: /^\d+$/,
  w: /^\d+$/,
  h: /^\d+$/,
  width: /^\d+$/,
  height: /^\d+$/,
  path: /./,
  tone: /^(plain|accent|good|bad|muted)$/,
  anchor: /^(start|middle|end)$/,
  dashed: /^true$/,
  both: /^true$/,
  since: /^\d{4}(-\d{2}(-\d{2})?)?$/,
}
