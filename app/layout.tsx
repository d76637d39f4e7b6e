import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/navigation/site-footer'
import { SiteHeader } from '@/components/navigation/site-header'
import { THEME_SCRIPT, THEME_SCRIPT_HASH } from '@/components/navigation/theme-script'
import { SearchDialog } from '@/components/search/dialog'
import { islandsScript } from '@/lib/content/generated-files'
import { feedPath, openSearchPath } from '@/lib/content/routes'
import { SITE } from '@/lib/content/site'
import './globals.css'

export const metadata: Metadata = {
  title: { default: SITE.name, template: `%s | ${SITE.name}` },
  description: SITE.summary,
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
