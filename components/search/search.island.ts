/** The search itself: engine, results, keys. Loaded by open.island.ts when the reader reaches for it. */
import { IndexError, type Searcher, type SearchResults } from '@/lib/search'
import { addressOf, keepAddress, limitsOfAddress, takeQuery } from './address.ts'
import { element } from './elements.ts'
import { explanationOf } from './explanation.ts'
import { FilterFields } from './filters.ts'
import { moveWithArrows, protectComposition } from './keys.ts'
import { announceLanding, takeLanding } from './landing.ts'
import { loadSearcher, NoteTexts } from './load.ts'
import { markLanding } from './marks.ts'
import { messageOf, type IndexState } from './messages.ts'
import { recentList, rememberSearch } from './recent.ts'
import { requestIndex, type IndexRequest } from './request.ts'
import { ResultView } from './result-view.ts'

/** Marks what was searched for, if a result led to this page. */
export function markAfterLanding(): void {
  const landing = takeLanding()
  if (landing) markLanding(landing)
}

const NOTHING: SearchResults = {
  notes: [],
  suggestions: [],
  alternatives: [],
  withTexts: (hit) => hit,
}

/**
 * Makes a search box work. What was typed before is searched as soon as the names are here.
 * @param box the dialog, or the main part of the search page
 * @param files folder of the search files
 * @param index what of them is on its way already
 */
export function startSearch(box: HTMLElement, files: string, index: IndexRequest): void {
  new SearchBox(box, files).load(index)
}

/** What is said about a query, and what can be done about it. */
const NOTES = 'flex flex-wrap items-center gap-2 px-4 pt-2 text-sm empty:hidden'

class SearchBox {
  private readonly input
  private readonly list
  private readonly status
  private readonly notes = element('div', NOTES)
  private readonly retry
  private readonly filters
  private readonly view
  private readonly isPage
  private readonly pageLink = element('a', 'ml-auto px-2 py-1 text-sm text-accent', '페이지로 열기')
  private state: IndexState = 'loading'
  private searcher: Searcher | undefined
  private results = NOTHING
  /** The query that is to be taken as it was typed. */
  private literal: string | undefined

  constructor(
    private readonly box: HTMLElement,
    private readonly files: string,
  ) {
    this.isPage = !(box instanceof HTMLDialogElement)
    this.input = box.querySelector('input')!
    this.list = box.querySelector('ol')!
    this.status = box.querySelector<HTMLElement>('[role=status]')!
    this.status.after(this.notes)
    this.retry = box.querySelector<HTMLButtonElement>('[data-search-retry]')!
    this.view = new ResultView(this.list, new NoteTexts(files))
    const limits = this.isPage ? limitsOfAddress() : { service: '', exam: '' }
    this.filters = new FilterFields(this.input.form!, limits, () => this.search())
    if (this.isPage) takeQuery(this.input)
    else this.filters.append(this.pageLink)
    protectComposition(this.input)
    moveWithArrows(box, this.input, this.list)
    this.input.addEventListener('input', () => this.search(true))
    this.retry.onclick = () => this.tryAgain()
    this.input.form!.addEventListener('submit', (event) => this.submit(event))
    this.list.addEventListener('click', (event) => this.choose(event))
    this.list.addEventListener('auxclick', (event) => this.choose(event))
  }

  load(index = requestIndex(this.files)): void {
    this.enter('loading')
    const onStep = (searcher: Searcher, isPassing: boolean) => {
      this.searcher = searcher
      this.filters.offer(searcher.filters)
      if (isPassing) this.view.anticipate(this.find())
      else this.search()
    }
    loadSearcher(index, onStep).then(
      () => this.enter('ready'),
      (error) => this.enter(error instanceof IndexError ? 'outdated' : 'offline'),
    )
  }

  private enter(state: IndexState): void {
    this.state = state
    this.retry.hidden = state === 'loading' || state === 'ready'
    this.search()
  }

  private find(): SearchResults {
    const query = this.input.value.trim()
    if (!query || !this.searcher) return NOTHING
    return this.searcher.search(query, { ...this.filters.chosen, literal: query === this.literal })
  }

  private search(isTyping = false): void {
    const query = this.input.value.trim()
    const limits = this.filters.chosen
    this.results = this.find()
    this.view.show(this.results, isTyping)
    if (this.isPage) keepAddress(query, limits)
    else this.pageLink.href = addressOf(this.input.form!)
    const message = messageOf(this.state, query, this.results, limits)
    if (this.status.textContent !== message) this.status.textContent = message
    this.notes.replaceChildren(...(query ? this.explanation(query) : this.recent()))
  }

  private explanation(query: string): Node[] {
    return explanationOf(query, this.results, {
      searchLiterally: () => {
        this.literal = query
        this.input.focus()
        this.search()
      },
      search: (other) => this.searchFor(other),
    })
  }

  private recent(): Node[] {
    return recentList(
      (query) => this.searchFor(query),
      () => {
        this.input.focus()
        this.search()
      },
    )
  }

  private searchFor(query: string): void {
    this.input.value = query
    this.input.focus()
    this.search()
  }

  private tryAgain(): void {
    // A new page brings the address of the new files.
    if (this.state === 'outdated') this.input.form!.submit()
    else this.load()
  }

  /** Enter opens the first result of the dialog; the search page, made for looking, moves to it. */
  private submit(event: SubmitEvent): void {
    const first = this.list.querySelector('a')
    // Before the index is here, the form goes to the search page and takes the words with it.
    if (!first && this.state !== 'ready') return
    event.preventDefault()
    if (this.isPage) first?.focus()
    else first?.click()
  }

  private choose(event: MouseEvent): void {
    const link = (event.target as Element).closest('a')
    if (!link || event.button > 1) return
    const query = this.input.value.trim()
    const { reading = query, alternatives } = this.results
    const landing = { query: reading, alternatives }
    rememberSearch(query)
    const opensHere = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const isThisPage = link.pathname === location.pathname
    if (!opensHere || !isThisPage) {
      return announceLanding(link.pathname, landing)
    }
    if (!this.isPage) (this.box as HTMLDialogElement).close()
    // After the browser has gone to the section.
    setTimeout(() => markLanding(landing))
  }
}
