import type { Place, SiteFinding } from './problem.ts'
import type { z } from 'zod'
import type { YamlFile } from './yaml-file.ts'

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
  /** All YAML of the site (files and front matter), each with what it must be. */
  yaml: { file: string; yaml: YamlFile; schema: z.ZodType }[]
  /** Addresses of the files in `public`: `/images/a.png`. */
  publicFiles: ReadonlySet<string>
}

/** A rule over the whole site. */
export type SiteRule = (site: Site) => Iterable<SiteFinding>

export interface ServiceEntry {
  id: string
  file: string
  yaml: YamlFile
  /** The topics that the file lists, in its order, whether they exist or not. */
  topics: { topic: string; at: Place }[]
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
  file: string
  id: string
  ko: string
  en: string
  aliases: string[]
  misspellings: string[]
  note: string
  placeOf(field: string, index?: number): Place
}
