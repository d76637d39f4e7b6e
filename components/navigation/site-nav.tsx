import { getServices } from '@/lib/content/catalog'
import { examsPath, glossaryPath, homePath, notePath, servicePath } from '@/lib/content/routes'
import type { Note, Service } from '@/lib/content/types'

export const SITE_NAV_ID = '_nav'

const LINK =
  'block rounded-md px-2.5 py-1.5 leading-snug hover:bg-surface aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent'

interface SiteNavProps {
  /** The service being read: its notes are listed. */
  service?: Service
  note?: Note
  /** Stays a column beside the page on large screens; else it is only a drawer. */
  column?: boolean
}

/** Services and, of the one being read, the notes: a drawer on small screens, a column on large. */
export function SiteNav({ service: current, note, column }: SiteNavProps) {
  return (
    <nav
      id={SITE_NAV_ID}
      popover="auto"
      aria-label="노트"
      className={`drawer text-[0.94rem] ${column ? 'nav-column' : ''}`}
    >
      <ul className="mb-4 border-b border-line pb-4 lg:hidden">
        <NavItem href={homePath()} text="홈" />
        <NavItem href={examsPath()} text="시험" />
        <NavItem href={glossaryPath()} text="용어집" />
      </ul>
      {getServices().map((service) => (
        <section key={service.id} className="mb-4">
          <a
            className={`${LINK} font-bold`}
            href={servicePath(service.id)}
            aria-current={service.id === current?.id && !note ? 'page' : undefined}
          >
            {service.title}
          </a>
          {service.id === current?.id && <ServiceNotes service={service} note={note} />}
        </section>
      ))}
    </nav>
  )
}

const ServiceNotes = ({ service, note }: { service: Service; note?: Note }) =>
  service.groups.map((group) => (
    <div key={group.title} className="mt-3">
      <p className="px-2.5 py-1 text-xs font-semibold text-muted">{group.title}</p>
      <ul>
        {group.notes.map(({ id, title }) => (
          <NavItem key={id} href={notePath(id)} text={title} current={id === note?.id} />
        ))}
      </ul>
    </div>
  ))

const NavItem = ({ href, text, current }: { href: string; text: string; current?: boolean }) => (
  <li>
    <a className={LINK} href={href} aria-current={current ? 'page' : undefined}>
      {text}
    </a>
  </li>
)
