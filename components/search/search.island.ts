/** The search as the reader sees it: input, results, keys. Loaded by open.island.ts when the reader reaches for it. */
import { NOTHING_FOUND, type Answer } from '@/lib/search'
import { addressOf, keepAddress, limitsOfAddress, takeQuery } from './address.ts'
import { SearchClient } from './client.ts'
import { MissingFile } from './content.ts'
import { element } from './elements.ts'
import { explanationOf } from './explanation.ts'
import { FilterFields } from './filters.ts'
import { moveWithArrows, protectComposition } from './keys.ts'
import { announceLanding } from './landing.ts'
import { messageOf, type IndexState } from './messages.ts'
import { recentList, rememberSearch } from './recent.ts'
import { requestIndex, type IndexRequest } from './request.ts'
import { ResultView } from './result-view.ts'

/**
 * Makes a search box work. What was typed before is searched as soon as the names are here.
 * @param box the dialog, or the main part of the search page
 * @param worker of search.worker.ts
 * @param files folder of the search files
 * @param index what of them is on its way already
 */
export function startSearch(
  box: HTMLElement,
  worker: Worker,
  files: string,
  index: IndexRequest,
): void {
  new SearchBox(box, worker, files).load(index)
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
  private readonly client
  private state: IndexState = 'loading'
  private answer = NOTHING_FOUND
  /** Number of the query that was asked last, and of the one that was answered last. */
  private asked = 0
  private answered = 0
  /** Enter came before the answer. */
  private isEntered = false
  /** The query that is to be taken as it was typed. */
  private literal: string | undefined

  constructor(
    private readonly box: HTMLElement,
    worker: Worker,
    private readonly files: string,
  ) {
    this.isPage = !(box instanceof HTMLDialogElement)
    this.input = box.querySelector('input')!
    this.list = box.querySelector('ol')!
    this.status = box.querySelector<HTMLElement>('[role=status]')!
    this.status.after(this.notes)
    this.retry = box.querySelector<HTMLButtonElement>('[data-search-retry]')!
    const limits = this.isPage ? limitsOfAddress() : { service: '', exam: '' }
    this.filters = new FilterFields(this.input.form!, limits, () => this.search())
    this.client = new SearchClient(worker, {
      onFilters: (filters) => {
        // The address may have named what there is not.
        if (this.filters.offer(filters)) this.search()
      },
      onAnswer: (...answer) => this.take(...answer),
      onDamaged: () => this.enter('outdated'),
      onFailed: () => this.enter('failed'),
    })
    this.view = new ResultView(this.list, (noteId) => this.client.see(noteId))
    if (this.isPage) takeQuery(this.input)
    else this.filters.append(this.pageLink)
    protectComposition(this.input)
    moveWithArrows(box, this.input, this.list)
    this.input.addEventListener('input', () => this.search())
    this.retry.onclick = () => this.tryAgain()
    this.input.form!.addEventListener('submit', (event) => this.submit(event))
    this.list.addEventListener('click', (event) => this.choose(event))
    this.list.addEventListener('auxclick', (event) => this.choose(event))
    this.search()
  }

  load(index = requestIndex(this.files)): void {
    this.enter('loading')
    this.client
      .load(index)
      .catch((error) => this.enter(error instanceof MissingFile ? 'outdated' : 'offline'))
  }

  private enter(state: IndexState): void {
    this.state = state
    this.retry.hidden = state === 'loading' || state === 'ready'
    this.say()
  }

  private search(): void {
    const query = this.query
    const limits = this.filters.chosen
    this.isEntered = false
    this.asked = this.client.ask(query, { ...limits, literal: query === this.literal })
    if (this.isPage) keepAddress(query, limits)
    else this.pageLink.href = addressOf(this.input.form!)
    // The results stay until there are others: an answer takes a moment.
    if (!query) this.show(NOTHING_FOUND)
    else this.say()
  }

  private take(number: number, answer: Answer, isComplete: boolean): void {
    if (number !== this.asked) return
    this.answered = number
    if (isComplete) this.state = 'ready'
    this.show(answer)
    if (this.isEntered) this.openFirst()
  }

  private show(answer: Answer): void {
    this.answer = answer
    this.view.show(answer)
    this.say()
  }

  /** What is said of the query and its results, as far as they are known. */
  private say(): void {
    const { query } = this
    const isAnswered = !query || this.answered === this.asked
    if (!isAnswered && this.answered > 0) return
    const message = messageOf(this.state, query, this.answer, this.filters.chosen)
    if (this.status.textContent !== message) this.status.textContent = message
    const notes = query ? this.explanation(query) : this.recent()
    // The reader may be on one of the buttons.
    if (!areEqual([...this.notes.childNodes], notes)) this.notes.replaceChildren(...notes)
  }

  private get query(): string {
    return this.input.value.trim()
  }

  private explanation(query: string): Node[] {
    return explanationOf(query, this.answer, {
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
    if (this.state === 'offline') this.load()
    else this.input.form!.submit()
  }

  /** Before the index is here, the form goes to the search page and takes the words with it. */
  private submit(event: SubmitEvent): void {
    if (this.answered === 0) return
    event.preventDefault()
    this.isEntered = this.answered !== this.asked
    if (!this.isEntered) this.openFirst()
  }

  /** Enter opens the first result of the dialog; the search page, made for looking, moves to it. */
  private openFirst(): void {
    this.isEntered = false
    const first = this.list.querySelector('a')
    if (this.isPage) first?.focus()
    else first?.click()
  }

  private choose(event: MouseEvent): void {
    const link = (event.target as Element).closest('a')
    if (!link || event.button > 1) return
    const { query } = this
    const { reading = query, alternatives } = this.answer
    const landing = { query: reading, alternatives }
    rememberSearch(query)
    const opensHere = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
    const isThisPage = link.pathname === location.pathname
    if (!opensHere || !isThisPage) {
      return announceLanding(link.pathname, landing)
    }
    if (!this.isPage) (this.box as HTMLDialogElement).close()
    // After the browser has gone to the section.
    setTimeout(async () => (await import('./marks.ts')).markLanding(landing))
  }
}

const areEqual = (before: Node[], after: Node[]): boolean =>
  before.length === after.length && before.every((node, index) => node.isEqualNode(after[index]!))
