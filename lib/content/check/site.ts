import type { LinkList } from '../links.ts'
import type { Place, SiteFinding } from './problem.ts'
import type { z } from 'zod'
import type { Addresses } from './targets.ts'
import type { YamlFile, YamlPath } from './yaml-file.ts'

/** What other files may point at: the index for the rules across files. */
export interface Site {
  /** Name of the content folder, with which the path of each file in a message begins. */
  folder: string
  /** Everything below the content folder, as paths from it. */
  paths: { path: string; isFile: boolean }[]
  services: ServiceEntry[]
  /** By id. */
  notes: ReadonlyMap<string, NoteEntry>
  terms: TermEntry[]
  /** Whether the glossary could be read whole, so that a term not in `terms` does not exist. */
  allTermsKnown: boolean
  /** All YAML of the site (files and front matter), each with what it must be. */
  yaml: { file: string; yaml: YamlFile; schema: z.ZodType }[]
  /** Every page and what a link may name on it. */
  addresses: Addresses
  /** Every address published so far; `file` is for messages. */
  links: LinkList & { file: string }
  /** Addresses of the files in `public`: `/images/a.png`. */
  publicFiles: ReadonlySet<string>
}

/** A rule over the whole site. */
export type SiteRule = (site: Site) => Iterable<SiteFinding>

export interface ServiceEntry {
  id: string
  file: string
  yaml: YamlFile
  /** What the file lists, in its order, whether it exists or not; `undefined` if it cannot be read. */
  topics: { topic: string; at: Place }[] | undefined
}

export interface NoteEntry {
  /** `<service>/<topic>` */
  id: string
  file: string
  /** `undefined` when the file has none. */
  frontMatter: YamlFile | undefined
  /** `undefined` when the body cannot be read. */
  anchors: ReadonlySet<string> | undefined
}

/** What could be read of a term; missing fields are empty. */
export interface TermEntry {
  /** Name of its file: the page of the glossary it stands on. */
  subject: string
  file: string
  id: string
  ko: string
  en: string
  acronym: string
  aliases: string[]
  misspellings: string[]
  note: string
  placeOf(...path: YamlPath): Place
}
