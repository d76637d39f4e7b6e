import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { GlossaryTerm } from '@/components/note/glossary-term'
import { getTerms } from '@/lib/content/catalog'
import { groupByInitial, isInitial } from '@/lib/content/glossary'

export const metadata: Metadata = {
  title: '용어집',
  description: 'AWS 용어의 한국어 이름, 공식 영문 이름, 약어, 달리 부르는 말과 뜻을 모았다.',
}

export default function GlossaryPage() {
  const groups = groupByInitial(getTerms())
  return (
    <PageFrame>
      <Breadcrumb crumbs={[]} />
      <PageTitle
        title="용어집"
        titleEn="Glossary"
        summary="AWS 용어의 한국어 이름과 공식 영문 이름, 약어, 달리 부르는 말이다. 검색은 이 말들을 모두 같은 말로 안다."
      />
      <nav aria-label="첫소리" className="flex flex-wrap gap-1">
        {groups.map(({ initial }) => (
          <a
            key={initial}
            href={`#${initialId(initial)}`}
            className="min-w-9 rounded-md border border-line px-2 py-1 text-center font-semibold hover:border-accent"
          >
            {initial}
          </a>
        ))}
      </nav>
      {groups.map(({ initial, terms }) => (
        <section key={initial} aria-labelledby={initialId(initial)} className="mt-10">
          <h2 id={initialId(initial)} className="mb-2 text-xl font-bold">
            {initial}
          </h2>
          <dl className="divide-y divide-line border-y border-line">
            {terms.map((term) => (
              <GlossaryTerm key={term.id} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </PageFrame>
  )
}

/** `_` keeps these apart from the ids of terms; Hangul jamo become their code point, for ASCII. */
const initialId = (initial: string) =>
  `_${isInitial(initial) ? initial.codePointAt(0)!.toString(16) : initial.toLowerCase()}`
