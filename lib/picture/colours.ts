/** The colours of the pictures are the site's own, in its light theme. */
import { readFileSync } from 'node:fs'

const FILE = 'app/globals.css'
const TOKEN = /--color-([\w-]+): light-dark\((#[0-9a-f]{6}),/g

const tokens = new Map(
  Array.from(readFileSync(FILE, 'utf8').matchAll(TOKEN), ([, name, light]) => [name, light]),
)

function token(name: string): string {
  const colour = tokens.get(name)
  if (!colour) throw new Error(`${FILE} has no \`--color-${name}: light-dark(#rrggbb, …)\``)
  return colour
}

export interface Colours {
  background: string
  title: string
  text: string
  accent: string
  /** On `accent`. */
  onAccent: string
  line: string
}

/** A note or a section: a page of the site. */
export const PAGE: Colours = {
  background: token('paper'),
  title: token('ink'),
  text: token('muted'),
  accent: token('accent'),
  onAccent: token('paper'),
  line: token('line'),
}

/** The home page or a service: the cover of a book of notes. */
export const COVER: Colours = {
  background: token('accent'),
  title: token('paper'),
  text: token('accent-soft'),
  accent: token('accent-soft'),
  onAccent: token('accent'),
  line: token('accent-soft'),
}
