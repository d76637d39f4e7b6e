import { getNotes } from '@/lib/content/catalog'
import { atomFeed } from '@/lib/content/feed'

export const dynamic = 'force-static'

export const GET = () =>
  new Response(atomFeed(getNotes()), { headers: { 'content-type': 'application/atom+xml' } })
