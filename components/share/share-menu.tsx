import type { Note, Service } from '@/lib/content/types'

interface ShareMenuProps {
  note: Note
  service: Service
}

/**
 * The one menu of a note for sharing a section or a quote, and the voice that says what was copied. Shown
 * and put in its place by menu.island.ts.
 */
export const ShareMenu = ({ note, service }: ShareMenuProps) => (
  <>
    <div
      hidden
      role="group"
      data-share={note.id}
      data-share-title={titleOf(note, service)}
      className="share lifted"
    >
      <button type="button">링크 복사</button>
      <button type="button">Markdown으로 복사</button>
    </div>
    <p role="status" className="share-status" />
  </>
)

/** A title that names its service already does not name it twice. */
const titleOf = (note: Note, service: Service) =>
  note.title.includes(service.title) ? note.title : `${service.title} ${note.title}`
