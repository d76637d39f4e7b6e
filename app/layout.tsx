import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { THEME_SCRIPT, THEME_SCRIPT_HASH } from '@/components/navigation/theme-script'
import { SearchDialog } from '@/components/search/dialog'
import { islandsScript } from '@/lib/content/generated-files'
import { homePreview } from '@/lib/content/preview'
import { feedPath, openSearchPath } from '@/lib/content/routes'
import { SITE, SITE_URL } from '@/lib/content/site'
import { previewMetadata } from './preview-metadata'
import './globals.css'

const home = previewMetadata(homePreview(), undefined)

export const metadata: Metadata = {
  ...home,
  metadataBase: new URL(SITE_URL),
  title: { default: SITE.name, template: `%s | ${SITE.name}` },
  // A page without a preview of its own has this picture, and its own title.
  openGraph: { ...home.openGraph, title: undefined },
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** Everything comes from the site itself. Only for the export: the dev server needs more. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' '${THEME_SCRIPT_HASH}'`,
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme script sets attributes of <html> before React sees it in development.
    <html lang="ko" suppressHydrationWarning>
      <head>
        {process.env.NODE_ENV === 'production' && (
          <meta httpEquiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
        )}
        <script data-island dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
        <script data-island type="module" src={islandsScript()} />
        <link rel="alternate" type="application/atom+xml" href={feedPath()} title={SITE.name} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={openSearchPath()}
          title={SITE.name}
        />
      </head>
      <body>
        <SiteHeader />
        {children}
        <SiteFooter />
        <SearchDialog />
      </body>
    </html>
  )
}
