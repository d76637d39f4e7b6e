import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { readGlossary, readService, readTerms } from '../../content/check/read-data.ts'
import type { Site } from '../../content/check/site.ts'
import { readYaml } from '../../content/check/yaml-file.ts'
import { glossarySchema, noteSchema, serviceSchema } from '../../content/schema.ts'
import { parseNote, type BrokenNote, type ParsedNote } from './parsed-note.ts'

export interface ReadSite {
  site: Site
  notes: (ParsedNote | BrokenNote)[]
}

/** Reads every file of a content folder once. */
export async function readSite(root: string): Promise<ReadSite> {
  const folder = basename(root)
  const paths = await listPaths(root)
  const read = (path: string) => readFile(join(root, path), 'utf8')
  const matching = (pattern: RegExp) => paths.filter((p) => p.isFile && pattern.test(p.path)).map((p) => p.path)

  const notes = await Promise.all(
    matching(/^(?!services\/|glossary\/)[^/]+\/[^/]+\.mdx$/).map(async (path) =>
      parseNote(`${folder}/${path}`, path.replace(/\.mdx$/, ''), await read(path)),
    ),
  )
  const serviceFiles = await Promise.all(
    matching(/^services\/[^/]+\.yaml$/).map(async (path) => ({
      id: basename(path, '.yaml'),
      file: `${folder}/${path}`,
      yaml: readYaml(await read(path)),
    })),
  )
  const glossaryFiles = await Promise.all(
    matching(/^glossary\/[^/]+\.yaml$/).map(async (path) => ({
      file: `${folder}/${path}`,
      yaml: readGlossary(await read(path)),
    })),
  )
  const frontMatters = notes.flatMap(({ file, frontMatter }) =>
    frontMatter ? [{ file, yaml: frontMatter, schema: noteSchema }] : [],
  )
  const site: Site = {
    folder,
    paths,
    services: serviceFiles.map(({ id, file, yaml }) => readService(id, file, yaml)),
    notes: new Map(notes.map((note) => [note.id, note])),
    terms: glossaryFiles.flatMap(({ file, yaml }) => readTerms(file, yaml)),
    yaml: [
      ...frontMatters,
      ...serviceFiles.map(({ file, yaml }) => ({ file, yaml, schema: serviceSchema })),
      ...glossaryFiles.map(({ file, yaml }) => ({ file, yaml, schema: glossarySchema })),
    ],
    publicFiles: await listPublicFiles(join(root, '../public')),
  }
  return { site, notes }
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
