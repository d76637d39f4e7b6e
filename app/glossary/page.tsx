import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { getSubjects, getTerms } from '@/lib/content/catalog'
import { groupByInitial } from '@/lib/content/glossary'
import { subjectPath, termPath } from '@/lib/content/routes'

export const metadata: Metadata = {
  title: '용어집',
  description: 'AWS 용어의 한국어 이름, 공식 영문 이름, 약어, 달리 부르는 말과 뜻을 모았다.',
}

export default function GlossaryPage() {
  return (
    <PageFrame>
      <Breadcrumb crumbs={[]} />
      <PageTitle
        title="용어집"
        titleEn="Glossary"
        summary="AWS 용어의 한국어 이름과 공식 영문 이름, 약어, 달리 부르는 말이다. 검색은 이 말들을 모두 같은 말로 안다."
      />
      <nav aria-label="주제" className="flex flex-wrap gap-2">
        {getSubjects().map(({ id, title, terms }) => (
          <a
            key={id}
            href={subjectPath(id)}
            className="rounded-full border border-line px-3.5 py-1.5 text-sm font-semibold hover:border-accent"
          >
            {title} <span className="font-normal text-muted">{terms.length}</span>
          </a>
        ))}
      </nav>
      {groupByInitial(getTerms()).map(({ initial, terms }) => (
        <section key={initial} className="mt-8 grid grid-cols-[2.5rem_1fr]">
          <h2 className="text-lg font-bold text-muted">{initial}</h2>
          <ul className="gap-x-8 sm:columns-2">
            {terms.map((term) => (
              <li key={term.id} className="break-inside-avoid pb-1.5">
                <a className="font-semibold hover:underline" href={termPath(term)}>
                  {term.ko}
                </a>{' '}
                {term.en !== term.ko && (
                  <span lang="en" className="text-sm text-muted">
                    {term.en}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  )
}
