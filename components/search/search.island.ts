/** The search itself: engine, results, keys. Loaded by open.island.ts when the reader reaches for it. */
import { IndexError, type Searcher, type SearchResults } from '@/lib/search'
import { followAddress } from './address.ts'
import { moveWithArrows, protectComposition } from './keys.ts'
import { loadSearcher, NoteTexts } from './load.ts'
import { messageOf, type IndexState } from './messages.ts'
import { ResultView } from './result-view.ts'

const NOTHING: SearchResults = { notes: [], alternatives: [] }

/**
 * Makes a search box work. What was typed before is searched as soon as the names are here.
 * @param box the dialog, or the main part of the search page
 * @param files folder of the search files
 * @param names the first of them, already asked for
 */
export function startSearch(box: HTMLElement, files: string, names: Promise<Response>): void {
  const input = box.querySelector('input')!
  const list = box.querySelector('ol')!
  if (!(box instanceof HTMLDialogElement)) followAddress(input)
  protectComposition(input)
  moveWithArrows(box, input, list)
  const index = searchAsTyped(box, input, list, files)
  enterOpensFirst(box, list, () => index.state === 'ready')
  if (box instanceof HTMLDialogElement) closeOnChoice(box, list)
  index.load(names)
}

/** Searches at every input, half-composed syllables included, and again whenever the index knows more. */
function searchAsTyped(
  box: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
  files: string,
) {
  const status = box.querySelector<HTMLElement>('[role=status]')!
  const retry = box.querySelector<HTMLButtonElement>('[data-search-retry]')!
  const view = new ResultView(list, new NoteTexts(files))
  let searcher: Searcher | undefined
  const index = { state: 'loading' as IndexState, load }

  function load(names?: Promise<Response>): void {
    enter('loading')
    const onStep = (loaded: Searcher) => {
      searcher = loaded
      search()
    }
    loadSearcher(files, names, onStep).then(
      () => enter('ready'),
      (error) => enter(error instanceof IndexError ? 'outdated' : 'offline'),
    )
  }

  function enter(state: IndexState): void {
    index.state = state
    retry.hidden = state === 'loading' || state === 'ready'
    search()
  }

  function search(): void {
    const query = input.value.trim()
    const results = query && searcher ? searcher.search(input.value) : NOTHING
    view.show(results)
    const message = messageOf(index.state, query, results)
    if (status.textContent !== message) status.textContent = message
  }

  input.addEventListener('input', search)
  retry.onclick = () => {
    // A new page brings the address of the new files.
    if (index.state === 'outdated') input.form!.submit()
    else load()
  }
  return index
}

/** Enter opens the first result of the dialog; the search page, made for looking, moves to it. */
function enterOpensFirst(box: HTMLElement, list: HTMLElement, isReady: () => boolean): void {
  box.querySelector('form')!.addEventListener('submit', (event) => {
    const first = list.querySelector('a')
    // Before the index is here, the form goes to the search page and takes the words with it.
    if (!first && !isReady()) return
    event.preventDefault()
    if (box instanceof HTMLDialogElement) first?.click()
    else first?.focus()
  })
}

/** A result may be on this very page. */
function closeOnChoice(dialog: HTMLDialogElement, list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const opensHere = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (opensHere && (event.target as Element).closest('a')) dialog.close()
  })
}
