import type { Metadata } from 'next'
import { previewImage, type Preview } from '@/lib/content/preview'
import { SITE } from '@/lib/content/site'

/**
 * Title, description and canonical address of a page, with the tags that chats (Open Graph) and X read.
 * @param address of lib/content/routes.ts
 */
export function previewMetadata(preview: Preview, address: string): Metadata {
  const { title, description, card } = preview
  return {
    title,
    description,
    alternates: { canonical: address },
    openGraph: {
      title,
      // A note is an article; the home page and a service are lists.
      type: card.trail.length ? 'article' : 'website',
      siteName: SITE.name,
      locale: 'ko_KR',
      images: [previewImage(preview)],
    },
    // Next copies the rest from Open Graph.
    twitter: { card: 'summary_large_image' },
  }
}
