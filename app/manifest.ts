import type { MetadataRoute } from 'next'
import { homePath, iconPath, searchPath } from '@/lib/content/routes'
import { SITE } from '@/lib/content/site'

export const dynamic = 'force-static'

/** Colours are those of the light theme in app/globals.css: a manifest has one set. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: homePath(),
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.summary,
    lang: SITE.language,
    start_url: homePath(),
    scope: homePath(),
    // With a back button: pages are read by following links.
    display: 'minimal-ui',
    theme_color: '#fdfdfb',
    background_color: '#fdfdfb',
    categories: ['education'],
    icons: [
      { src: iconPath('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: iconPath('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: iconPath('icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: iconPath('icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
    shortcuts: [{ name: '검색', url: searchPath() }],
  }
}
