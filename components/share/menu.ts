import { copyMarkdown, hasShareSheet, shareLink } from './deliver.ts'
import type { Target } from './target.ts'

/** What a menu belongs to: a heading, or the selection. */
type Owner = Element | Selection

interface Offer {
  owner: Owner
  target: Target
  /** The block of the note that the menu follows, for readers who come to it with the Tab key. */
  block: Element
  /** What is offered, or its last line. */
  line: DOMRect
  /** Stands at the end of the line if there is room, and else below. */
  beside: boolean
}

/** Shows the menu for one thing after another. On a phone it stands at the bottom edge: app/share.css. */
export class ShareMenu {
  private offer: Offer | undefined

  constructor(private readonly menu: HTMLElement) {
    const [link, markdown] = menu.querySelectorAll('button')
    if (hasShareSheet) link!.textContent = '링크 공유'
    link!.addEventListener('click', () => this.choose(shareLink))
    markdown!.addEventListener('click', () => this.choose(copyMarkdown))
    // A press on a button must not take the selection away.
    menu.addEventListener('mousedown', (event) => event.preventDefault())
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close()
    })
    for (const type of ['wheel', 'touchmove', 'pointerdown'])
      document.addEventListener(type, (event) => this.closeUnlessIn(event), { passive: true })
  }

  show(offer: Offer): void {
    this.offer = offer
    const { menu } = this
    if (menu.previousElementSibling !== offer.block) offer.block.after(menu)
    menu.ariaLabel = `‘${offer.target.name}’ 공유`
    menu.hidden = false
    const room = offer.block.getBoundingClientRect().right - menu.offsetWidth
    const fits = offer.beside && offer.line.right <= room
    const left = fits ? offer.line.right : Math.min(offer.line.left, room)
    const top = fits
      ? offer.line.top + (offer.line.height - menu.offsetHeight) / 2
      : offer.line.bottom
    menu.style.setProperty('--left', `${left + scrollX}px`)
    menu.style.setProperty('--top', `${top + scrollY}px`)
  }

  isFor(owner: Owner): boolean {
    return this.offer?.owner === owner
  }

  /** Pointer or focus has gone to a node: if that is far from the heading, its menu closes. */
  leaveHeading(to: Node): void {
    const { owner } = this.offer ?? {}
    if (!(owner instanceof Element) || owner.contains(to) || this.has(to)) return
    if (!owner.contains(document.activeElement) && !this.has(document.activeElement)) this.close()
  }

  /** Focus that was in the menu goes back to the heading. */
  close(): void {
    const { owner } = this.offer ?? {}
    if (owner instanceof Element && this.has(document.activeElement))
      owner.querySelector('a')!.focus()
    this.menu.hidden = true
    this.offer = undefined
  }

  private has(node: Node | null): boolean {
    return this.menu.contains(node)
  }

  private closeUnlessIn({ target }: Event): void {
    if (!this.has(target as Node)) this.close()
  }

  private choose(deliver: (target: Target) => Promise<void>): void {
    void deliver(this.offer!.target)
    this.close()
  }
}
