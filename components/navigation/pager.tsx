import { notePath } from '@/lib/content/routes'
import type { Note } from '@/lib/content/types'

/** The notes before and after in reading order. */
export const Pager = ({ previous, next }: { previous?: Note; next?: Note }) => (
  <nav aria-label="앞뒤 노트" className="mt-12 grid gap-3 sm:grid-cols-2">
    {previous && <PagerLink note={previous} label="이전" rel="prev" />}
    {next && <PagerLink note={next} label="다음" rel="next" />}
  </nav>
)

const PagerLink = ({ note, label, rel }: { note: Note; label: string; rel: 'prev' | 'next' }) => (
  <a
    href={notePath(note.id)}
    rel={rel}
    className={`rounded-lg border border-line p-4 hover:border-accent ${rel === 'next' ? 'sm:col-start-2 sm:text-right' : ''}`}
  >
    <span className="block text-sm text-muted">{label}</span>
    <span className="font-semibold">{note.title}</span>
  </a>
)
