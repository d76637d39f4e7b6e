import { getServices } from '@/lib/content/catalog'
import { glossaryPath, servicePath } from '@/lib/content/routes'
import { SearchBox } from './search-box'

const LINK = 'font-semibold text-accent hover:underline'

/** The search at an address of its own, which can be linked: /search/?q=… */
export const SearchPage = () => (
  <>
    <section
      data-search-page
      data-needs-js
      aria-label="찾기"
      className="rounded-lg border border-line"
    >
      <SearchBox isPage />
    </section>
    {/* No <noscript>: it would also hide from a browser whose scripts failed or are blocked. */}
    <section className="[:root[data-js]_&]:hidden">
      <p>
        검색은 자바스크립트가 있어야 움직인다. 대신{' '}
        <a className={LINK} href={glossaryPath()}>
          용어집
        </a>
        에서 말을 찾거나, 서비스를 골라 노트 목록을 본다.
      </p>
      <ul className="mt-4 flex flex-wrap gap-x-4 gap-y-2">
        {getServices().map(({ id, title }) => (
          <li key={id}>
            <a className={LINK} href={servicePath(id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  </>
)
