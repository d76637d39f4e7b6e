import {
  generateFragmentFromRange,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'

export type { TextFragment }

/** Words at each end that stand for a long quote. */
const EDGE = 4

/**
 * The words that lead a browser to a range, and to no other place of the page.
 * @returns `undefined` where there are none, or where this browser could not show that they are right
 */
export function textFragmentOf(range: Range): TextFragment | undefined {
  if (!('fragmentDirective' in document)) return undefined
  // It widens the range it is given to whole words: a selection must not grow by itself.
  const { fragment } = withoutCards(() => generateFragmentFromRange(range.cloneRange()))
  return fragment && shortened(fragment)
}

/** The polyfill takes closed term cards within a range for text, which then no browser finds. */
function withoutCards<T>(work: () => T): T {
  const cards = [...document.querySelectorAll('.prose [popover]:not(:popover-open)')]
  const places = cards.map(() => new Comment())
  cards.forEach((card, i) => card.replaceWith(places[i]!))
  try {
    return work()
  } finally {
    cards.forEach((card, i) => places[i]!.replaceWith(card))
  }
}

/** In an address a syllable takes nine letters, so a long quote goes by its first and last words. */
function shortened(fragment: TextFragment): TextFragment {
  const words = fragment.textStart.split(' ')
  if (fragment.textEnd || words.length < 3 * EDGE) return fragment
  const textStart = words.slice(0, EDGE).join(' ')
  const textEnd = words.slice(-EDGE).join(' ')
  // As the polyfill writes its words.
  const page = document.body.innerText.normalize('NFKD').toLowerCase().replace(/\s+/g, ' ')
  const isClear = isOnce(textStart, page) && isOnce(textEnd, fragment.textStart)
  return isClear ? { ...fragment, textStart, textEnd } : fragment
}

const isOnce = (words: string, text: string): boolean => text.split(words).length === 2
