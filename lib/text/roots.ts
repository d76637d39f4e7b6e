const SUFFIXES = 'ations?|ments?|tions?|ions?|ings?|ers?|ors?|als?|ed|es|e|s|d'
const ENDS_IN_SUFFIX = new RegExp(`(${SUFFIXES})$`)
/** What may stand behind a root: nothing, or a suffix, with the silent e of the word between. */
const IS_SUFFIX = new RegExp(`^e?(${SUFFIXES})?$`)
const SHORTEST_ROOT = 4

/** What the forms of an English word begin with: protect, of protection. A short word has no form but its own. */
export function rootOf(word: string): string {
  const root = word.replace(ENDS_IN_SUFFIX, '')
  return root.length < SHORTEST_ROOT ? word : root
}

/** @param word begins with the root */
export const isFormOf = (root: string, word: string): boolean =>
  root.length >= SHORTEST_ROOT && IS_SUFFIX.test(word.slice(root.length))
