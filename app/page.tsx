import type { Metadata } from 'next'
import { JsonLd } from '@/components/json-ld'
import { NoteCount } from '@/components/note/note-count'
import { SiteNav } from '@/components/navigation/site-nav'
import { SearchIcon } from '@/components/navigation/icons'
import { getExams, getNote, getServiceNotes, getServices } from '@/lib/content/catalog'
import { examPath, homePath, notePath, searchPath, servicePath } from '@/lib/content/routes'
import { SITE } from '@/lib/content/site'
import { websiteData } from '@/lib/content/structured-data'

export const metadata: Metadata = { alternates: { canonical: homePath() } }

const CARD = 'relative rounded-xl border border-line p-5 hover:border-accent'
const CARD_LINK = 'text-lg font-bold after:absolute after:inset-0'

export default function HomePage() {
  return (
    <>
      <JsonLd data={websiteData()} />
      <SiteNav />
      <main id="_main" className="mx-auto max-w-5xl px-4 md:px-6">
        <section className="py-14 md:py-20">
          <h1 className="text-4xl leading-tight font-bold tracking-tight md:text-5xl">
            {SITE.name}
          </h1>
          <p className="mt-5 max-w-[38rem] text-lg leading-relaxed text-muted">{SITE.summary}</p>
          <a
            href={searchPath()}
            data-search-open
            className="mt-8 flex h-13 max-w-[34rem] items-center gap-3 rounded-xl border border-line bg-surface px-4 text-muted hover:border-accent"
          >
            <SearchIcon />
            서비스, 용어, 오류 메시지, 숫자로 찾기
          </a>
        </section>

        <section aria-labelledby="_services">
          <h2 id="_services" className="text-xl font-bold">
            서비스
          </h2>
          <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {getServices().map((service) => (
              <li key={service.id} className={CARD}>
                <a className={CARD_LINK} href={servicePath(service.id)}>
                  {service.title}
                </a>{' '}
                <span lang="en" className="text-sm text-muted">
                  {service.titleEn}
                </span>
                <p className="mt-2 text-muted">{service.summary}</p>
                <NoteCount count={getServiceNotes(service).length} />
              </li>
            ))}
          </ul>
        </section>

        <section aria-labelledby="_exams" className="mt-14">
          <h2 id="_exams" className="text-xl font-bold">
            시험으로 시작하기
          </h2>
          <ul className="mt-4 grid gap-4 sm:grid-cols-2">
            {getExams().map((exam) => (
              <li key={exam.code} className={CARD}>
                <a className={CARD_LINK} href={examPath(exam.slug)}>
                  {exam.code}
                </a>{' '}
                <span className="text-sm text-muted">{exam.title}</span>
                <p className="mt-2 text-muted">{exam.summary}</p>
                <p className="relative mt-3 w-fit text-sm">
                  처음 읽을 노트:{' '}
                  <a className="text-accent underline" href={notePath(exam.startWith)}>
                    {getNote(exam.startWith).title}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </>
  )
}
