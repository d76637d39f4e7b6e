import type { Answer, AnswerNote } from '@/lib/search'
import { noteItem, showSnippets } from './results.ts'

interface Shown {
  item: HTMLLIElement
  /** What it shows but snippets. */
  key: string
}

/** The list of results on the page. What stays the same between answers stays as it is, with its focus. */
export class ResultView {
  private shown = new Map<string, Shown>()
  private inView = whenInView([], () => {})
  private isPressed = false
  /** What is to be shown when the reader lets go. */
  private waiting: Answer | undefined

  /** @param onView called with the note of a result that has no snippets yet, once it is in view */
  constructor(
    private readonly list: HTMLElement,
    private readonly onView: (noteId: string) => void,
  ) {
    list.addEventListener('pointerdown', () => (this.isPressed = true))
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => setTimeout(() => this.release()))
  }

  /** A result that is replaced under the finger would never be clicked: other results wait. */
  show(answer: Answer): void {
    if (this.isPressed) this.waiting = answer
    else this.showNow(answer)
  }

  private release(): void {
    this.isPressed = false
    if (this.waiting) this.showNow(this.waiting)
    this.waiting = undefined
  }

  private showNow({ notes }: Answer): void {
    const before = this.focused()
    this.shown = new Map(notes.map((note) => [note.id, this.shownFor(note)]))
    this.place([...this.shown.values()].map(({ item }) => item))
    for (const note of notes) showSnippets(this.shown.get(note.id)!.item, note)
    if (before && !this.focused()) this.focusAgain(before)
    this.inView.disconnect()
    const bare = notes.filter(lacksTexts)
    this.inView = whenInView(
      bare.map(({ id }) => [this.shown.get(id)!.item, id]),
      this.onView,
    )
  }

  private shownFor(note: AnswerNote): Shown {
    const key = JSON.stringify([
      note.title,
      note.sections.map(({ href, title, question }) => [href, title, question]),
    ])
    const before = this.shown.get(note.id)
    return before?.key === key ? before : { item: noteItem(note), key }
  }

  private place(items: HTMLLIElement[]): void {
    const before = [...this.list.children]
    if (items.length === before.length && items.every((item, place) => item === before[place]))
      return
    this.list.replaceChildren(...items)
  }

  /** The result that has the focus. */
  private focused() {
    const link = this.list.querySelector('a:focus')
    const id = [...this.shown.keys()].find((one) => this.shown.get(one)!.item.contains(link))
    return link && id ? { id, href: link.getAttribute('href') } : undefined
  }

  /** Other results may come while the reader is among the first: to the same one, else to the same note. */
  private focusAgain({ id, href }: { id: string; href: string | null }): void {
    const links = [...this.list.querySelectorAll('a')]
    const same = links.find((link) => link.getAttribute('href') === href)
    const ofNote = this.shown.get(id)?.item.querySelector('a')
    ;(same ?? ofNote ?? links[0])?.focus()
  }
}

const lacksTexts = ({ sections }: AnswerNote): boolean => !sections[0]!.snippet

/** Calls back once for each element that comes into view, with what goes with it. */
function whenInView(
  elements: Iterable<readonly [Element, string]>,
  onView: (id: string) => void,
): IntersectionObserver {
  const ids = new Map(elements)
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      onView(ids.get(target)!)
    }
  })
  for (const element of ids.keys()) observer.observe(element)
  return observer
}
