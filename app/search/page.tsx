import type { Metadata } from 'next'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { SearchPage } from '@/components/search/search-page'
import { searchPath } from '@/lib/content/routes'

export const metadata: Metadata = {
  title: '검색',
  description: '노트를 한국어와 영어로 찾는다.',
  alternates: { canonical: searchPath() },
  robots: { index: false },
}

export default function Search() {
  return (
    <PageFrame>
      <PageTitle
        title="검색"
        summary="서비스 이름, 용어, 오류 메시지, 숫자를 한국어나 영어로 찾고, 답이 있는 절로 바로 간다."
      />
      <SearchPage />
    </PageFrame>
  )
}
