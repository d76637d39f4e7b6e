import { homePath } from '@/lib/content/routes'

interface Crumb {
  href: string
  text: string
}

/** Where this page stands: home and the pages above it. */
export const Breadcrumb = ({ crumbs }: { crumbs: Crumb[] }) => (
  <nav aria-label="위치" className="mb-5 text-sm text-muted">
    <ol className="flex flex-wrap gap-x-2">
      {[{ href: homePath(), text: '홈' }, ...crumbs].map(({ href, text }) => (
        <li key={href} className="after:ml-2 after:content-['›'/''] last:after:hidden">
          <a className="hover:text-ink hover:underline" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
