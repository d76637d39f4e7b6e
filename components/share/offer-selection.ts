import type { ShareMenu } from './menu.ts'
import type { Place } from './place.ts'
import { quoteTarget } from './target.ts'

/** A selection that has not changed for so long is made. */
const SETTLED_MS = 350

/** Offers selected text of the note, once the selection rests. */
export function offerSelection(menu: ShareMenu, placeOf: (node: Node) => Place): void {
  const selection = getSelection()!
  let drags = false
  let settled: ReturnType<typeof setTimeout> | undefined

  const wait = () => {
    clearTimeout(settled)
    if (!selection.isCollapsed) settled = setTimeout(offer, SETTLED_MS)
  }
  const offer = async () => {
    if (drags) return wait()
    const wanted = settled
    const range = selection.getRangeAt(0)
    const quote = selection.toString().replace(/\s+/g, ' ').trim()
    if (!quote || !blockOf(range.startContainer)) return
    const fragment = await textFragmentOf(range)
    // The code may have taken its time to come, and the reader gone on.
    if (selection.isCollapsed || settled !== wanted) return
    menu.show({
      owner: selection,
      target: quoteTarget(placeOf(range.startContainer), quote, fragment),
      block: blockOf(range.endContainer) ?? blockOf(range.startContainer)!,
      line: range.getBoundingClientRect(),
      beside: false,
    })
  }

  document.addEventListener('selectionchange', () => {
    if (menu.isFor(selection)) menu.close()
    wait()
  })
  document.addEventListener('pointerdown', ({ pointerType }) => (drags = pointerType === 'mouse'))
  for (const type of ['pointerup', 'pointercancel'])
    document.addEventListener(type, () => (drags = false))
  wait()
}

/** Asked for before the menu is shown: its buttons are no context of the text, and a press is answered at once. */
async function textFragmentOf(range: Range) {
  try {
    return (await import('./text-fragment.ts')).textFragmentOf(range)
  } catch {
    return undefined // The code did not come: the section and the quote can be shared all the same.
  }
}

/** The paragraph, table or list of the note that a node stands in. */
function blockOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('.prose > *') ?? null
}
