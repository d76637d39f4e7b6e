/** Writes what models read into `out/`: a Markdown copy of each note, and their table of contents. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getNotes, getService, getServiceNotes, getServices } from '../lib/content/catalog.ts'
import { llmsText } from '../lib/mdx/markdown-copy/llms.ts'
import { markdownCopy } from '../lib/mdx/markdown-copy/note.ts'
import { OUT } from './out.ts'

const notes = getNotes()
for (const note of notes)
  writeFileSync(join(OUT, `${note.id}.md`), markdownCopy(note, getService(note.service)))

const shelves = getServices().map((service) => ({ service, notes: getServiceNotes(service) }))
writeFileSync(join(OUT, 'llms.txt'), llmsText(shelves))

console.log(`${notes.length} Markdown copies and llms.txt in ${OUT}/`)
