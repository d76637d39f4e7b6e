import { examsPath, glossaryPath, homePath, searchPath } from '@/lib/content/routes'
import { SITE } from '@/lib/content/site'
import { MenuIcon, SearchIcon } from './icons'
import { SITE_NAV_ID } from './site-nav'
import { ThemeToggle } from './theme-toggle'

/** The bar at the top of every page. */
export function SiteHeader() {
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-paper">
      <a
        href="#_main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-paper focus:p-2"
      >
        본문으로 건너뛰기
      </a>
      {/* Not shown before its last control is here: each that comes would push the others to the left. */}
      <div className="mx-auto flex h-14 max-w-[84rem] items-center gap-1 px-3 not-has-data-theme-toggle:invisible md:px-6">
        <button
          type="button"
          popoverTarget={SITE_NAV_ID}
          className="grid size-10 place-items-center rounded-lg hover:bg-surface lg:hidden"
          aria-label="메뉴"
        >
          <MenuIcon />
        </button>
        <a href={homePath()} className="mr-auto px-1 text-[1.05rem] font-bold tracking-tight">
          {SITE.name}
        </a>
        <nav aria-label="사이트" className="hidden gap-1 text-sm md:flex">
          <a className="rounded-lg px-3 py-2 hover:bg-surface" href={examsPath()}>
            시험
          </a>
          <a className="rounded-lg px-3 py-2 hover:bg-surface" href={glossaryPath()}>
            용어집
          </a>
        </nav>
        <a
          href={searchPath()}
          data-search-open
          className="ml-1 flex h-10 items-center gap-2 rounded-lg border-line px-2.5 text-sm text-muted hover:bg-surface md:w-52 md:border md:bg-surface"
        >
          <SearchIcon />
          <span className="max-md:sr-only">검색</span>
          <kbd
            className="ml-auto rounded border border-line bg-paper px-1.5 text-xs max-md:hidden"
            aria-hidden
          >
            /
          </kbd>
        </a>
        <ThemeToggle />
      </div>
    </header>
  )
}
