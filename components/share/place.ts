/** A note that is open, or a section of it. */
export interface Place {
  noteId: string
  /** `''` is the top of the note. */
  anchor: string
  /** As others have to read it, without the page around it: `EC2 배치 그룹 › 클러스터`. */
  title: string
}

export const HEADING = '.prose :is(h2, h3)'

/** The section that a node stands in, or whose heading it is. */
export function placeOf(node: Node, note: { id: string; title: string }): Place {
  const heading = [...document.querySelectorAll(HEADING)].findLast(
    (heading) =>
      heading === node || heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return {
    noteId: note.id,
    anchor: heading?.id ?? '',
    title: heading ? `${note.title} › ${heading.textContent}` : note.title,
  }
}
