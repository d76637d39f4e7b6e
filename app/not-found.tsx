import type { Metadata } from 'next'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { getServices } from '@/lib/content/catalog'
import { glossaryPath, homePath, searchPath, servicePath } from '@/lib/content/routes'

export const metadata: Metadata = { title: '없는 주소' }

const LINK = 'rounded-lg border border-line px-4 py-2 font-semibold hover:border-accent'

export default function NotFound() {
  return (
    <PageFrame>
      <PageTitle
        title="이 주소에는 노트가 없다"
        summary="주소를 다시 확인하거나, 찾는 말로 검색하거나, 서비스에서 고른다. 주소는 모두 소문자다."
      />
      <p>
        <a href={searchPath()} data-search-open className={`${LINK} inline-block bg-surface`}>
          검색하기
        </a>
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {getServices().map(({ id, title }) => (
          <li key={id}>
            <a className={`${LINK} inline-block`} href={servicePath(id)}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a className={`${LINK} inline-block`} href={glossaryPath()}>
            용어집
          </a>
        </li>
        <li>
          <a className={`${LINK} inline-block`} href={homePath()}>
            홈
          </a>
        </li>
      </ul>
    </PageFrame>
  )
}
