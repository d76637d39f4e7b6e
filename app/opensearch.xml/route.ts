import { openSearchDescription } from '@/lib/content/open-search'

export const dynamic = 'force-static'

export const GET = () =>
  new Response(openSearchDescription(), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  })
