import type { ShareMenu } from './menu.ts'
import { HEADING, type Place } from './place.ts'
import { sectionTarget } from './target.ts'

const LINK = `${HEADING} > a`

/** A finger that rests this long means more than a press. */
const LONG_PRESS_MS = 500

/**
 * Offers a section where a reader points at its heading, focuses it, or rests a finger on it.
 * @param reached what made this code come: the reader may still be there
 */
export function offerHeadings(
  menu: ShareMenu,
  placeOf: (node: Node) => Place,
  reached: Event,
): void {
  const offer = (link: Element) => {
    const heading = link.parentElement!
    if (menu.isFor(heading)) return
    menu.show({
      owner: heading,
      target: sectionTarget(placeOf(heading)),
      block: heading,
      line: [...link.getClientRects()].at(-1)!,
      beside: true,
    })
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return
    const link = linkOf(event)
    // A pointer on its way must not take the menu of selected text.
    if (link && getSelection()!.isCollapsed) offer(link)
    else if (!link) menu.leaveHeading(event.target as Node)
  })
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event)
    if (link) offer(link)
    else menu.leaveHeading(event.target as Node)
  })
  document.addEventListener('click', (event) => {
    const link = linkOf(event) // Safari does not focus a link that is pressed.
    if (link) offer(link)
  })
  // What browsers make of a long press themselves: their menu would cover ours. Safari has no such event;
  // there `-webkit-touch-callout` in app/prose.css keeps its menu away.
  document.addEventListener('contextmenu', (event) => {
    const link = isTouch(event) && linkOf(event)
    if (!link) return
    event.preventDefault()
    offer(link)
  })

  const onPress = (event: Event) => {
    const link = linkOf(event)
    if (link && isTouch(event)) onLongPress(event, () => offer(link))
  }
  document.addEventListener('pointerdown', onPress)
  onPress(reached)
  const here = isTouch(reached)
    ? tapped(reached)
    : document.querySelector(`${LINK}:is(:hover, :focus)`)
  if (here) offer(here)
}

const linkOf = ({ target }: Event): HTMLAnchorElement | null =>
  (target as Element).closest?.<HTMLAnchorElement>(LINK) ?? null

/** A tap has led to the section already, and a finger that scrolls has not. */
function tapped(event: Event): Element | null {
  const link = linkOf(event)
  return link?.hash === location.hash ? link : null
}

const isTouch = (event: Event): event is PointerEvent =>
  (event as PointerEvent).pointerType === 'touch'

/** What a finger touches captures it until it is lifted, or scrolls. */
function onLongPress({ target, pointerId }: PointerEvent, then: () => void): void {
  setTimeout(() => {
    if ((target as Element).hasPointerCapture(pointerId)) then()
  }, LONG_PRESS_MS)
}
