import type { ComponentType } from 'react'
import type { ExamCode } from './exams.ts'
import type { NoteFields, ServiceFields, TermFields } from './schema.ts'

/** A heading and its content up to the next heading; the lead has no heading. */
export interface Section {
  /** Fragment id, unique in its note; `''` for the lead. */
  anchor: string
  /** 0 for the lead, else the level of the heading (2 or 3). */
  depth: 0 | 2 | 3
  /** Text of the heading; `''` for the lead. */
  title: string
  /** What the reader sees, as plain text; blocks are separated by a newline, table cells by ` · `. */
  text: string
  /** The first sentence of its prose: what the section says when there is room for one line. */
  statement: string
}

/** What a compiled MDX body exports: see lib/mdx/sections.ts for `sections`. */
export interface NoteModule {
  default: ComponentType<{ components: Record<string, unknown> }>
  sections: Section[]
}

/** One MDX page on one topic. */
export interface Note extends NoteFields {
  /** `<service>/<topic>`: a public address that never changes. */
  id: string
  service: string
  topic: string
  exams: ExamCode[]
  sections: Section[]
  /** The body as its author wrote it. */
  mdx: string
  Content: NoteModule['default']
}

/** A subject with its own folder of notes. */
export interface Service extends Omit<ServiceFields, 'groups'> {
  id: string
  groups: { title: string; notes: Note[] }[]
}

/** An entry of the glossary. */
export interface Term extends TermFields {
  /** The page of the glossary it stands on. */
  subject: string
}

/** One page of the glossary. */
export interface Subject {
  id: string
  title: string
  terms: Term[]
}
