import { button, element } from './elements.ts'

const KEY = 'recent-searches'
const MOST = 8

/** The last searches that led somewhere, newest first. They stay on this device. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : []
  } catch {
    return [] // Storage may be forbidden or hold something else.
  }
}

export function rememberSearch(query: string): void {
  const others = recentSearches().filter((other) => other !== query)
  store([query, ...others].slice(0, MOST))
}

function store(queries: string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries))
  } catch {
    // Nothing is remembered then.
  }
}

/** The recent searches as buttons, with one that clears them. */
export function recentList(onChoice: (query: string) => void, onCleared: () => void): Node[] {
  const queries = recentSearches()
  if (queries.length === 0) return []
  const clear = button('모두 지우기', () => {
    store([])
    onCleared()
  })
  clear.classList.add('ml-auto')
  return [
    element('span', 'w-full', '최근 검색'),
    ...queries.map((query) => button(query, () => onChoice(query))),
    clear,
  ]
}
