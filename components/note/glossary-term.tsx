import { getNote } from '@/lib/content/catalog'
import { notePath } from '@/lib/content/routes'
import type { Term } from '@/lib/content/types'

/** One entry of the glossary page. */
export function GlossaryTerm({ term }: { term: Term }) {
  const also = [term.acronym, ...term.aliases].filter(Boolean)
  const note = term.note && getNote(term.note.split('#')[0]!)
  return (
    <div id={term.id} className="py-4 target:bg-accent-soft">
      <dt className="font-bold">
        {term.ko}{' '}
        {term.en !== term.ko && (
          <span lang="en" className="ml-1 font-normal text-muted">
            {term.en}
          </span>
        )}
      </dt>
      <dd className="mt-1">{term.meaning}</dd>
      <dd className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        {also.length > 0 && <span>다른 이름: {also.join(', ')}</span>}
        {note && (
          <a className="text-accent hover:underline" href={notePath(term.note!)}>
            {note.title} 노트
          </a>
        )}
      </dd>
    </div>
  )
}
