import { notePath, sectionPagePath } from '@/lib/content/routes'
import type { Place } from './place.ts'
import type { TextFragment } from './text-fragment.ts'

/** What can be copied or handed to the share sheet. */
export interface Target {
  title: string
  url: string
  /** Selected text. */
  quote?: string
  /** What "링크 복사" copies: the address, and with it what the address alone does not lead to. */
  link: string
  markdown: string
  /** What was copied, in the words of the message. */
  name: string
}

/** Letters of a quote that a message repeats. */
const NAME_LENGTH = 24

/** A section: its own page, which shows chat tools a preview that no fragment has. */
export function sectionTarget(place: Place): Target {
  const url = addressOf(place)
  return {
    title: place.title,
    url,
    link: url,
    markdown: markdownLink(place, url),
    name: place.title,
  }
}

/**
 * Selected text: the place in the note where it stands.
 * @param fragment without it no browser finds the text; then the quote goes along with the section
 */
export function quoteTarget(place: Place, quote: string, fragment?: TextFragment): Target {
  const url = fragment ? textAddressOf(place, fragment) : addressOf(place)
  const name = quote.length > NAME_LENGTH ? `${quote.slice(0, NAME_LENGTH)}…` : quote
  return {
    title: place.title,
    url,
    quote,
    link: fragment ? url : `“${quote}”\n${url}`,
    markdown: `> ${quote}\n>\n> ${markdownLink(place, url)}`,
    name,
  }
}

const addressOf = ({ noteId, anchor }: Place): string =>
  location.origin + (anchor ? sectionPagePath(noteId, anchor) : notePath(noteId))

/** The anchor stays in front of the text: it is where a reader lands when the text has been corrected. */
const textAddressOf = ({ noteId, anchor }: Place, fragment: TextFragment): string =>
  `${location.origin}${notePath(noteId)}#${anchor}:~:text=${directiveOf(fragment)}`

/** https://wicg.github.io/scroll-to-text-fragment/#syntax */
function directiveOf({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ]
  return parts.filter(Boolean).join(',')
}

/**
 * A hyphen is part of the syntax; at parentheses Markdown and chat tools end an address. The polyfill takes
 * syllables apart, which triples their bytes.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.normalize('NFC')).replace(
    /[-()]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const markdownLink = ({ title }: Place, url: string): string =>
  `[${title.replace(/[\\[\]*_`<]/g, '\\$&')}](${url})`
