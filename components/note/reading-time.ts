import type { Section } from '@/lib/content/types'

/** Letters a minute, for Korean technical text read on a screen; spaces do not count. */
const LETTERS_A_MINUTE = 550

/** Minutes that a reader needs for a note, at least one. */
export function readingMinutes(sections: Section[]): number {
  const letters = sections.map(({ text }) => text.replace(/\s/g, '').length)
  return Math.max(1, Math.round(letters.reduce((sum, n) => sum + n, 0) / LETTERS_A_MINUTE))
}
