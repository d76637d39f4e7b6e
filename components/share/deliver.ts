import type { Target } from './target.ts'

/** A message of some twenty letters, noticed and read without haste. */
const SAID_MS = 4000
/** An address has to be selected by hand. */
const SHOWN_MS = 20_000

/** On a phone a finger expects the share sheet; on a desktop, copying is what a link is for. */
export const hasShareSheet = 'share' in navigator && matchMedia('(pointer: coarse)').matches

/** Copies the address, or hands it to the share sheet of a phone. */
export async function shareLink(target: Target): Promise<void> {
  const { title, url, quote, link, name } = target
  const copyLink = () => copy(link, `‘${name}’ 주소를`, target)
  if (!hasShareSheet) return copyLink()
  try {
    await navigator.share({ title, url, text: quote })
  } catch (error) {
    // A sheet that the reader closed needs no message.
    if ((error as DOMException).name !== 'AbortError') await copyLink()
  }
}

/** Copies a link for a note, an issue or a chat that reads Markdown. */
export const copyMarkdown = (target: Target): Promise<void> =>
  copy(target.markdown, `‘${target.name}’ Markdown을`, target)

async function copy(text: string, what: string, { url }: Target): Promise<void> {
  try {
    // Absent where the page did not come by https.
    await navigator.clipboard.writeText(text)
    say(`${what} 복사했다.`)
  } catch {
    say(`복사하지 못했다. 주소는 ${url} 이다.`, SHOWN_MS)
  }
}

let silence: ReturnType<typeof setTimeout> | undefined

/** The place is there from the start: screen readers hear what changes in it. */
function say(text: string, forMs = SAID_MS): void {
  const place = document.querySelector('.share-status')!
  place.textContent = text
  clearTimeout(silence)
  silence = setTimeout(() => (place.textContent = ''), forMs)
}
