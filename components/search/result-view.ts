import type { SearchResults } from '@/lib/search'
import { showResults, showSnippets } from './results.ts'

/** Texts are asked for when typing pauses, and not for every letter. */
const PAUSE_MS = 80

/** The list of results on the page, and the snippets that come after it. */
export class ResultView {
  private shown = ''
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly list: HTMLElement,
    /** The texts of a note's sections. */
    private readonly textsOf: (noteId: string) => Promise<string[]>,
  ) {}

  /** Results equal to those shown change nothing: focus, snippets and a screen reader stay where they are. */
  show(results: SearchResults): void {
    const key = keyOf(results)
    if (key === this.shown) return
    this.shown = key
    const focused = this.list.querySelector<HTMLAnchorElement>('a:focus')?.getAttribute('href')
    showResults(this.list, results)
    if (focused) this.focusAgain(focused)
    clearTimeout(this.pause)
    this.pause = setTimeout(() => this.addSnippets(results), PAUSE_MS)
  }

  /** The body of the index may arrive while the reader is among the first results. */
  private focusAgain(href: string): void {
    const links = [...this.list.querySelectorAll('a')]
    const same = links.find((link) => link.getAttribute('href') === href)
    ;(same ?? links[0])?.focus()
  }

  private addSnippets(results: SearchResults): void {
    for (const note of results.notes) {
      this.textsOf(note.id).then(
        (texts) => {
          if (this.shown === keyOf(results))
            showSnippets(this.list, note, texts, results.alternatives)
        },
        () => {}, // The result itself is there: only its snippet is not.
      )
    }
  }
}

const keyOf = (results: SearchResults): string => JSON.stringify(results)
