import type { OutlineItem } from '@/lib/content/navigation'

const OUTLINE_ID = '_outline'

/** 목차: a column beside the note on large screens; below that, a drawer that its button opens. */
export function Outline({ items }: { items: OutlineItem[] }) {
  return (
    <>
      <button
        type="button"
        popoverTarget={OUTLINE_ID}
        className="lifted fixed right-4 bottom-4 z-10 rounded-full border border-line bg-paper px-4 py-2.5 text-sm font-semibold xl:hidden"
      >
        목차
      </button>
      <nav
        id={OUTLINE_ID}
        popover="auto"
        aria-label="목차"
        data-outline
        className="drawer drawer-end outline-column text-sm"
      >
        <p className="mb-2 text-xs font-semibold text-muted">목차</p>
        <OutlineList items={items} />
      </nav>
    </>
  )
}

const OutlineList = ({ items }: { items: OutlineItem[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item.anchor}>
        <a
          href={`#${item.anchor}`}
          className="block border-l-2 border-line py-1 pl-3 leading-snug text-muted hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
        >
          {item.title}
        </a>
        {item.children.length > 0 && (
          <div className="[&_a]:pl-6">
            <OutlineList items={item.children} />
          </div>
        )}
      </li>
    ))}
  </ul>
)
