import { x } from 'xastscript'
import { feedPath, homePath, markdownPath, notePath } from './routes.ts'
import { absoluteUrl, SITE } from './site.ts'
import type { Note } from './types.ts'
import { writeXml } from './xml.ts'

type FeedNote = Pick<Note, 'id' | 'title' | 'summary' | 'exams' | 'checked' | 'changes'>

interface Entry {
  note: FeedNote
  /** Permanent: readers know by it what they have seen (RFC 4287, 4.2.6). */
  id: string
  title: string
  summary: string
  /** `YYYY-MM-DD` */
  day: string
}

/** More than a reader who comes by once a month has missed; about 30 KiB. */
const MOST = 50

/**
 * The Atom feed (RFC 4287) of new and corrected notes: an entry for each note, and one for each of its
 * corrections, because feed readers do not show an entry again that they have shown once.
 * @param notes in reading order, which also orders the entries of a day
 * @param most how many entries, newest first
 */
export function atomFeed(notes: FeedNote[], most = MOST): string {
  const entries = notes.flatMap(entriesOf).sort((a, b) => b.day.localeCompare(a.day))
  const newest = entries[0]
  if (!newest) throw new Error('A feed without notes has no date (RFC 4287, 4.1.1)')
  return writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': SITE.language }, [
      x('title', SITE.name),
      x('subtitle', '새로 쓰거나 고친 노트'),
      x('id', absoluteUrl(homePath())),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(feedPath()) }),
      x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(homePath()) }),
      x('updated', timeOf(newest.day)),
      x('author', [x('name', SITE.name)]),
      x('rights', 'CC BY 4.0'),
      ...entries.slice(0, most).map(toElement),
    ]),
  )
}

/** The note itself, dated when its facts were last compared with the sources, and its corrections. */
function entriesOf(note: FeedNote): Entry[] {
  const id = absoluteUrl(notePath(note.id))
  const { title, summary, checked, changes } = note
  return [
    { note, id, title, summary, day: checked },
    ...changes.map(({ date, text }) => ({
      note,
      id: `${id}?changed=${date}`,
      title: `고침: ${title}`,
      summary: text,
      day: date,
    })),
  ]
}

const toElement = ({ note, id, title, summary, day }: Entry) =>
  x('entry', [
    x('title', title),
    x('id', id),
    x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(notePath(note.id)) }),
    x('link', {
      rel: 'alternate',
      type: 'text/markdown',
      href: absoluteUrl(markdownPath(note.id)),
    }),
    x('updated', timeOf(day)),
    x('summary', summary),
    ...note.exams.map((code) => x('category', { term: code })),
  ])

/** Notes have days, feeds moments: the day begins in Korea. */
const timeOf = (day: string): string => `${day}T00:00:00+09:00`
