import type { Answer } from '@/lib/search'
import type { Limits } from './filters.ts'

/**
 * How far the search has come: its index is on its way, all here, interrupted, or not the one this page belongs to;
 * or its code did not come.
 */
export type IndexState = 'loading' | 'ready' | 'offline' | 'outdated' | 'failed'

/** What the reader is told about a search. A failure is always told, with or without results. */
export function messageOf(
  state: IndexState,
  query: string,
  { notes }: Answer,
  { service, exam }: Limits,
): string {
  if (state === 'offline') return '검색 자료를 다 받지 못했다. 연결을 확인하고 다시 시도한다.'
  if (state === 'outdated')
    return '검색 자료가 이 페이지와 맞지 않는다. 다시 시도하면 새 페이지에서 찾는다.'
  if (state === 'failed') return '검색을 불러오지 못했다. 다시 시도하면 새 페이지에서 찾는다.'
  if (!query) return ''
  if (notes.length > 0) return `노트 ${notes.length}개를 찾았다.`
  if (state === 'loading') return '찾는 중이다.'
  if (service || exam) return '찾은 것이 없다. 서비스와 시험을 전체로 두고 찾는다.'
  return '찾은 것이 없다. 다른 말이나 더 짧은 말로 찾는다.'
}
