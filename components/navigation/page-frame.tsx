import type { ReactNode } from 'react'
import type { Note, Service } from '@/lib/content/types'
import { SiteNav } from './site-nav'

interface PageFrameProps {
  /** The service this page belongs to; its notes stand in a column beside the page. */
  service?: Service
  note?: Note
  /** Stands beside the page on wide screens. */
  aside?: ReactNode
  children: ReactNode
}

/** Navigation, page and outline side by side, as far as the screen is wide. */
export function PageFrame({ service, note, aside, children }: PageFrameProps) {
  if (!service)
    return (
      <>
        <SiteNav />
        <main id="_main" className="mx-auto max-w-4xl px-4 pt-8 md:px-6 md:pt-12">
          {children}
        </main>
      </>
    )
  return (
    <div className="mx-auto max-w-[84rem] justify-center gap-12 px-4 md:px-6 lg:grid lg:grid-cols-[14rem_minmax(0,44rem)] xl:grid-cols-[14rem_minmax(0,44rem)_14rem]">
      <div>
        <SiteNav service={service} note={note} column />
      </div>
      <main id="_main" className="min-w-0 pt-8 md:pt-12">
        {children}
      </main>
      <div>{aside}</div>
    </div>
  )
}
