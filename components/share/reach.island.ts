/** The part of sharing that every note loads: it fetches the rest when the reader reaches for it. */

/** Headings are links to themselves; they and selected text can be shared. */
export function initShare(): void {
  const menu = document.querySelector<HTMLElement>('[data-share]')
  if (!menu) return
  let loading: Promise<void> | undefined
  const load = (reached: Event) => {
    loading ??= import('./menu.island.ts').then(
      ({ startSharing }) => startSharing(menu, reached),
      // A heading stays a link, and the next reach tries again.
      () => (loading = undefined),
    )
  }
  const onHeading = (event: Event) => {
    if ((event.target as Element).closest?.('.prose :is(h2, h3)')) load(event)
  }
  document.addEventListener('pointerover', onHeading) // A finger gives it too, before the press.
  document.addEventListener('focusin', onHeading)
  document.addEventListener('selectionchange', (event) => {
    if (!getSelection()?.isCollapsed) load(event)
  })
}
