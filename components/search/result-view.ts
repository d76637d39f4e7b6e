import type { NoteHit, SearchResults } from '@/lib/search'
import type { NoteTexts } from './load.ts'
import { showResults, showSections, showSnippets } from './results.ts'

/** Texts are asked for when typing pauses: letters that come together, as of one syllable, ask once. */
const PAUSE_MS = 50
/** So many results are in view wherever they are shown: nothing needs to be measured first. */
const ALWAYS_IN_VIEW = 3

/** The list of results on the page, and what the texts of the notes add to it when they come. */
export class ResultView {
  private shown = ''
  private pause: ReturnType<typeof setTimeout> | undefined
  private inView = whenInView([], () => {})

  constructor(
    private readonly list: HTMLElement,
    private readonly texts: NoteTexts,
  ) {}

  /**
   * Results equal to those shown change nothing: focus, snippets and a screen reader stay where they are.
   * @param isTyping whether more letters may come, and other results with them
   */
  show(results: SearchResults, isTyping: boolean): void {
    const key = JSON.stringify(results)
    if (key === this.shown) return
    this.shown = key
    const focused = this.list.querySelector<HTMLAnchorElement>('a:focus')?.getAttribute('href')
    showResults(this.list, results)
    if (focused) this.focusAgain(focused)
    this.addTexts(results, key, isTyping ? PAUSE_MS : 0)
  }

  /** Asks for the texts of results that will probably be shown in a moment. */
  anticipate({ notes }: SearchResults): void {
    for (const { id } of notes.slice(0, ALWAYS_IN_VIEW)) this.texts.load(id).catch(() => {})
  }

  /** The body of the index may arrive while the reader is among the first results. */
  private focusAgain(href: string): void {
    const links = [...this.list.querySelectorAll('a')]
    const same = links.find((link) => link.getAttribute('href') === href)
    ;(same ?? links[0])?.focus()
  }

  /** Texts that are here are used at once, so that nothing flickers while typing. */
  private addTexts(results: SearchResults, key: string, pause: number): void {
    const add = (item: Element, hit: NoteHit, texts: string[]) => {
      if (this.shown !== key) return
      const note = results.withTexts(hit, texts)
      showSections(item, note, results.alternatives)
      showSnippets(item, note, texts, results.alternatives)
    }
    const missing = new Map<Element, NoteHit>()
    for (const [index, note] of results.notes.entries()) {
      const item = this.list.children[index]!
      const texts = this.texts.get(note.id)
      if (texts) add(item, note, texts)
      else missing.set(item, note)
    }
    const load = (item: Element) => {
      const note = missing.get(item)!
      // Where a text does not come, the result itself is there: only its snippet is not.
      this.texts.load(note.id).then(
        (texts) => add(item, note, texts),
        () => {},
      )
    }
    clearTimeout(this.pause)
    this.pause = setTimeout(() => {
      this.inView.disconnect()
      const items = [...missing.keys()]
      for (const item of items.slice(0, ALWAYS_IN_VIEW)) load(item)
      this.inView = whenInView(items.slice(ALWAYS_IN_VIEW), load)
    }, pause)
  }
}

/** Calls back for each element once it comes into view: on a slow line, what nobody sees can wait. */
function whenInView(
  elements: Iterable<Element>,
  onView: (element: Element) => void,
): IntersectionObserver {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      onView(target)
    }
  })
  for (const element of elements) observer.observe(element)
  return observer
}
