/** The part of search that every page loads: it opens the box and fetches the rest when it is wanted. */
import { requestIndex } from './request.ts'

/** Opens the search on a click, `/`, Ctrl+K and ⌘K, and starts to load it when the reader reaches for it. */
export function initSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')
  if (!dialog) return
  const page = document.querySelector<HTMLElement>('[data-search-page]')
  const box = page ?? dialog
  let loading: Promise<void> | undefined
  const load = () => {
    loading ??= start(box, dialog.dataset).catch(() => {
      loading = undefined
      sayFailed(box)
    })
  }

  const open = () => {
    load()
    if (!page && !dialog.open) dialog.showModal()
    box.querySelector('input')!.select()
  }
  const onIntent = ({ target }: Event) => {
    if ((target as Element).closest?.('[data-search-open]')) load()
  }
  document.addEventListener('pointerover', onIntent) // A finger gives it too, before the click.
  document.addEventListener('focusin', onIntent)
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return
    event.preventDefault()
    open()
  })
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    if (isPlainClick(event) && target.closest('[data-search-open]')) {
      event.preventDefault()
      open()
    } else if (target === dialog || target.closest('[data-search-close]')) {
      dialog.close()
    }
  })
  if (page) load()
}

/** Code, worker and index are asked for at the same time: none would know of the others for a round trip. */
async function start(box: HTMLElement, { searchFiles, searchWorker }: DOMStringMap): Promise<void> {
  const code = import('./search.island.ts')
  const worker = new Worker(`${searchWorker}#${searchFiles}`, { type: 'module' })
  const failure = new Promise<never>((_, reject) => (worker.onerror = reject))
  const index = requestIndex(searchFiles!, code)
  const { startSearch } = await Promise.race([code, failure])
  startSearch(box, worker, searchFiles!, index)
}

/** The code did not come. Sending the form goes to the search page, with the words that were typed. */
function sayFailed(box: HTMLElement): void {
  box.querySelector('[role=status]')!.textContent = '검색을 불러오지 못했다. 연결을 확인한다.'
  const retry = box.querySelector<HTMLButtonElement>('[data-search-retry]')!
  retry.hidden = false
  retry.onclick = () => box.querySelector('form')!.submit()
}

/** A Hangul keyboard gives ㅏ for K: the place of the key says what is meant. */
function isShortcut(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey || shiftKey || event.isComposing) return false
  if (ctrlKey || metaKey) return code === 'KeyK'
  return key === '/' && !isTyping(event.target as HTMLElement)
}

const isTyping = (element: HTMLElement): boolean =>
  element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)

/** Other clicks open a tab or a menu, which a link can do by itself. */
const isPlainClick = ({ ctrlKey, metaKey, shiftKey, button }: MouseEvent): boolean =>
  !ctrlKey && !metaKey && !shiftKey && button === 0
