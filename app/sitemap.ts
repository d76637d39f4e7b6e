import type { MetadataRoute } from 'next'
import { getPages, type SitePage } from '@/lib/content/pages'
import { absoluteUrl } from '@/lib/content/site'

export const dynamic = 'force-static'

/**
 * Every page that search engines should index. A note has a date, and a list the date of its newest note;
 * the glossary has none, and a made-up one would cost all others their credit
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap#additional-notes-about-xml-sitemaps).
 */
export default function sitemap(): MetadataRoute.Sitemap {
  return getPages()
    .filter(({ isIndexed }) => isIndexed)
    .map(toEntry)
}

function toEntry({ address, notes }: SitePage): MetadataRoute.Sitemap[number] {
  const newest = notes
    .map(({ checked }) => checked)
    .sort()
    .at(-1)
  return { url: absoluteUrl(address), ...(newest && { lastModified: newest }) }
}
