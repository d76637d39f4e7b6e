import type { ReactNode } from 'react'
import { searchPath } from '@/lib/content/routes'
import { SearchIcon } from '@/components/navigation/icons'

/** What search.island.ts fills is no business of React's in development. */
const FILLED_BY_ISLAND = {
  dangerouslySetInnerHTML: { __html: '' },
  suppressHydrationWarning: true,
}

interface SearchBoxProps {
  /** On the search page, and not in the dialog. */
  isPage?: boolean
  /** Stands after the input. */
  children?: ReactNode
}

/** Where the filters come: kept on the page that shows them from the start, so that nothing moves then. */
const FilterPlace = () => (
  <div
    data-search-filters
    className="flex min-h-12 flex-wrap gap-2 px-4 pt-3"
    {...FILLED_BY_ISLAND}
  />
)

/**
 * Input, announcements and results, in the dialog and on the search page.
 *
 * The results are a plain list of links that the arrow keys move through, and no combobox: a screen reader
 * reads an option as one string without its link, virtual focus does not follow a swipe, and Ctrl+Enter, the
 * middle button and the context menu would all have to be imitated. It also leaves the keys of an input alone
 * in which a Korean keyboard composes.
 */
export const SearchBox = ({ isPage = false, children }: SearchBoxProps) => (
  <>
    <form
      role="search"
      action={searchPath()}
      className="flex items-center gap-2 border-b border-line px-4"
    >
      <SearchIcon />
      <input
        type="search"
        name="q"
        aria-label="검색어"
        placeholder="용어, 오류 메시지, 숫자"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        className="h-14 min-w-0 flex-1 bg-transparent text-lg outline-none"
      />
      {children}
    </form>
    {isPage && <FilterPlace />}
    <p role="status" className="px-4 pt-3 text-sm text-muted" {...FILLED_BY_ISLAND} />
    <button
      type="button"
      data-search-retry
      hidden
      className="mx-4 mt-2 rounded-lg border border-line px-3 py-1.5"
    >
      다시 시도
    </button>
    <ol aria-label="검색 결과" className="p-2" {...FILLED_BY_ISLAND} />
  </>
)
