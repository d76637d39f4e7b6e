/** The search itself, off the page: what it does is lib/search/session.ts. */
import { SearchSession, type ToSession } from '@/lib/search'

const session = new SearchSession((message) => postMessage(message))
addEventListener('message', ({ data }: MessageEvent<ToSession>) => session.receive(data))
postMessage({ kind: 'here' })
