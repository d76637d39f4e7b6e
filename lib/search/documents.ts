import type { Note, Section } from '../content/types.ts'

/** What is indexed: one for the lead of each note, and one for each of its headings. */
export interface SearchDocument {
  noteId: string
  /** `''` for the lead. */
  anchor: string
  noteTitle: string
  noteTitleEn: string
  /** Titles of the heading's ancestors and its own, outermost first, joined by ` › `; `''` for the lead. */
  sectionTitle: string
  /** Other names of the note; only its lead has them. */
  aliases: string[]
  /** Of the note; only its lead has it. */
  summary: string
  text: string
  /** What readers ask that it answers. */
  questions: string[]
  /** What they type instead, in words of their own. */
  phrases: string[]
}

/** What of a note is searched. */
export type NoteContent = Pick<
  Note,
  'id' | 'title' | 'titleEn' | 'aliases' | 'summary' | 'exams' | 'questions'
> & {
  sections: Pick<Section, 'anchor' | 'depth' | 'title' | 'text'>[]
}

/** Stands between the titles of a heading's ancestors and its own. */
export const BETWEEN_TITLES = ' › '

/** Anchor of the section that repeats the others in short: what it says is better read there. */
export const TAKEAWAY = 'takeaway'

/** The search documents of a note, in the order of the page. */
export function toDocuments({
  id,
  title,
  titleEn,
  aliases,
  summary,
  questions,
  sections,
}: NoteContent): SearchDocument[] {
  let parent = ''
  return sections.map((section) => {
    const asked = questions.filter((group) => (group.section ?? '') === section.anchor)
    if (section.depth === 2) parent = section.title
    const isNested = section.depth === 3 && parent !== ''
    return {
      noteId: id,
      anchor: section.anchor,
      noteTitle: title,
      noteTitleEn: titleEn,
      sectionTitle: isNested ? parent + BETWEEN_TITLES + section.title : section.title,
      aliases: section.depth === 0 ? aliases : [],
      summary: section.depth === 0 ? summary : '',
      text: section.text,
      questions: asked.flatMap(({ ask }) => ask),
      phrases: asked.flatMap(({ phrases = [] }) => phrases),
    }
  })
}
