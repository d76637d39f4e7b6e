import { ShareMenu } from './menu.ts'
import { offerHeadings } from './offer-headings.ts'
import { offerSelection } from './offer-selection.ts'
import { placeOf } from './place.ts'

/**
 * Offers links to the sections of the note, and to selected text, in one menu.
 * @param reached what made this code come
 */
export function startSharing(element: HTMLElement, reached: Event): void {
  const menu = new ShareMenu(element)
  const note = { id: element.dataset.share!, title: element.dataset.shareTitle! }
  const placeInNote = (node: Node) => placeOf(node, note)
  offerHeadings(menu, placeInNote, reached)
  offerSelection(menu, placeInNote)
}
