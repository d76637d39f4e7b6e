import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { getSubjects } from '@/lib/content/catalog'
import { glossaryPath, subjectPath } from '@/lib/content/routes'

export const metadata: Metadata = {
  title: '용어집',
  description: 'AWS 용어의 한국어 이름, 공식 영문 이름, 약어, 달리 부르는 말과 뜻을 모았다.',
  alternates: { canonical: glossaryPath() },
}

/** Names only: a link for each of some hundred terms would weigh more than a note. */
export default function GlossaryPage() {
  return (
    <PageFrame>
      <Breadcrumb crumbs={[]} />
      <PageTitle
        title="용어집"
        titleEn="Glossary"
        summary="AWS 용어의 한국어 이름과 공식 영문 이름, 약어, 달리 부르는 말이다. 검색은 이 말들을 모두 같은 말로 안다."
      />
      <ul className="divide-y divide-line border-y border-line">
        {getSubjects().map(({ id, title, terms }) => (
          <li key={id} className="relative py-5 hover:bg-surface">
            <h2 className="text-lg font-bold">
              <a className="after:absolute after:inset-0" href={subjectPath(id)}>
                {title}
              </a>{' '}
              <span className="text-sm font-normal text-muted">{terms.length}개</span>
            </h2>
            <p className="mt-1.5 text-muted">{terms.map(({ ko }) => ko).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
