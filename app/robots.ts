import type { MetadataRoute } from 'next'
import { sitemapPath } from '@/lib/content/routes'
import { absoluteUrl } from '@/lib/content/site'

export const dynamic = 'force-static'

/** All may read everything. Crawlers look for this file at the root of a host only. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absoluteUrl(sitemapPath()) }
}
