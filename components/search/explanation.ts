import type { Answer } from '@/lib/search'
import { button, element } from './elements.ts'

/** What the reader can do about how a query was understood. */
export interface Choices {
  searchLiterally: () => void
  search: (query: string) => void
}

/** Says that something else was searched for than was typed, or what could be searched for instead. */
export function explanationOf(
  query: string,
  { reading, suggestions }: Answer,
  { searchLiterally, search }: Choices,
): Node[] {
  if (reading !== undefined)
    return [
      element('span', '', element('strong', '', `‘${reading}’`), ' 검색 결과다.'),
      button(`‘${query}’ 그대로 찾기`, searchLiterally),
    ]
  if (suggestions.length > 0)
    return [
      element('span', '', '비슷한 말:'),
      ...suggestions.map((text) => button(text, () => search(text))),
    ]
  return []
}
