import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { FILE_KINDS } from '../../content/check/file-kinds.ts'
import { readGlossary, readService, readTerms } from '../../content/check/read-data.ts'
import type { Site } from '../../content/check/site.ts'
import { addressesOf } from '../../content/check/targets.ts'
import { readYaml } from '../../content/check/yaml-file.ts'
import { LINKS_FILE, readLinks } from '../../content/links.ts'
import { glossarySchema, noteSchema, serviceSchema } from '../../content/schema.ts'
import { parseNote, type BrokenNote, type ParsedNote } from './parsed-note.ts'

export interface ReadSite {
  site: Site
  notes: (ParsedNote | BrokenNote)[]
}

/** Reads every file of a content folder once. */
export async function readSite(root: string): Promise<ReadSite> {
  const paths = await listPaths(root)
  const read = (kind: keyof typeof FILE_KINDS) => readKind(root, paths, FILE_KINDS[kind])
  const notes = (await read('note')).map(({ id, file, text }) => parseNote(file, id, text))
  const services = (await read('service')).map(({ id, file, text }) =>
    readService(id, file, readYaml(text)),
  )
  const glossary = (await read('glossary')).map(({ id, file, text }) => ({
    id,
    file,
    yaml: readGlossary(text),
  }))
  const [list] = await read('links')
  const targets = {
    notes: new Map(notes.map((note) => [note.id, note])),
    services,
    terms: glossary.flatMap(({ id, file, yaml }) => readTerms(id, file, yaml)),
  }
  const yaml = [
    ...notes.flatMap(({ file, frontMatter }) =>
      frontMatter ? [{ file, yaml: frontMatter, schema: noteSchema }] : [],
    ),
    ...services.map(({ file, yaml }) => ({ file, yaml, schema: serviceSchema })),
    ...glossary.map(({ file, yaml }) => ({ file, yaml, schema: glossarySchema })),
  ]
  const site = {
    folder: basename(root),
    paths,
    ...targets,
    allTermsKnown: glossary.every(({ yaml }) => yaml.complete),
    addresses: addressesOf(targets),
    yaml,
    links: { file: `${basename(root)}/${LINKS_FILE}`, ...readLinks(list?.text ?? '') },
    publicFiles: await listPublicFiles(join(root, '../public')),
  }
  return { site, notes }
}

/** The files of one kind, each with its id and its path for messages. */
async function readKind(root: string, paths: Site['paths'], kind: RegExp) {
  const found = paths.flatMap(({ path, isFile }) => {
    const id = isFile ? kind.exec(path)?.[1] : undefined
    return id ? [{ id, path }] : []
  })
  return Promise.all(
    found.map(async ({ id, path }) => ({
      id,
      file: `${basename(root)}/${path}`,
      text: await readFile(join(root, path), 'utf8'),
    })),
  )
}

/** Everything below a folder, sorted, with forward slashes. */
async function listPaths(folder: string): Promise<Site['paths']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFile: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function listPublicFiles(folder: string): Promise<Set<string>> {
  if (!existsSync(folder)) return new Set()
  const paths = await listPaths(folder)
  return new Set(paths.filter(({ isFile }) => isFile).map(({ path }) => `/${path}`))
}
