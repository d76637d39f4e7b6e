import type { Metadata } from 'next'
import { previewImage, type Preview } from '@/lib/content/preview'
import { SITE } from '@/lib/content/site'

/**
 * Title, description and canonical address of a page, with the tags that chats (Open Graph) and X read.
 * @param alternates the canonical address, and other forms of the page
 */
export function previewMetadata(preview: Preview, alternates: Metadata['alternates']): Metadata {
  const { title, description, card } = preview
  return {
    title,
    description,
    alternates,
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
