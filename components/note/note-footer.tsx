import { getNote } from '@/lib/content/catalog'
import { notePath } from '@/lib/content/routes'
import type { Note } from '@/lib/content/types'

/** Where the facts come from, and what to read with this note. */
export function NoteFooter({ note }: { note: Note }) {
  return (
    <div className="mt-14 grid gap-8 border-t border-line pt-8 md:grid-cols-2">
      <section aria-labelledby="_related">
        <h2 id="_related" className="text-sm font-bold">
          함께 읽기
        </h2>
        <ul className="mt-3 space-y-3">
          {note.related.map(getNote).map((related) => (
            <li key={related.id}>
              <a className="font-semibold text-accent hover:underline" href={notePath(related.id)}>
                {related.title}
              </a>
              <p className="text-sm text-muted">{related.summary}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="_sources">
        <h2 id="_sources" className="text-sm font-bold">
          공식 문서
        </h2>
        <ul className="mt-3 space-y-2 text-sm" lang="en">
          {note.sources.map((source) => (
            <li key={source.url}>
              <a className="text-accent hover:underline" href={source.url}>
                {source.title}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
