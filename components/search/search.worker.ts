/** The search itself, off the page: what it does is lib/search/session.ts. */
import { SearchSession, type ToSession } from '@/lib/search'
import { contentOf } from './content.ts'

/** The fragment of its address is the folder of the search files: the file of this code stays the same. */
const files = location.hash.slice(1)

const session = new SearchSession(
  (message) => postMessage(message),
  (path) => contentOf(fetch(files + path)),
)
addEventListener('message', ({ data }: MessageEvent<ToSession>) => session.receive(data))
