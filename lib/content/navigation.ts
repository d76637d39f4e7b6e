import type { Note, Section } from './types.ts'

export interface OutlineItem {
  anchor: string
  title: string
  children: OutlineItem[]
}

/** The tree of a note's headings: second-level headings, each with its third-level ones. */
export function outlineOf(sections: Section[]): OutlineItem[] {
  const items: OutlineItem[] = []
  for (const { anchor, title, depth } of sections) {
    if (depth === 0) continue
    const item = { anchor, title, children: [] }
    const parent = items.at(-1)
    if (depth === 3 && parent) parent.children.push(item)
    else items.push(item)
  }
  return items
}

/** The notes before and after a note in reading order; `undefined` at the ends. */
export function neighboursOf(note: Note, ordered: Note[]): { previous?: Note; next?: Note } {
  const index = ordered.findIndex(({ id }) => id === note.id)
  return { previous: ordered[index - 1], next: ordered[index + 1] }
}
