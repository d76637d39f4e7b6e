/** The only reader of what Contentlayer generated: everything else asks here. */
import { allGlossaryFiles, allNotes, allServiceFiles } from 'contentlayer/generated'
import { EXAM_CODES, EXAMS } from './exams.ts'
import { evaluateNote } from './mdx-module.ts'
import type { Note, Service, Subject, Term } from './types.ts'

type NoteDocument = (typeof allNotes)[number]

const notesById = new Map(allNotes.map(toNote).map((note) => [note.id, note]))
const services = allServiceFiles.map(toService).sort((a, b) => a.order - b.order)

function toNote(document: NoteDocument): Note {
  const id = document._raw.flattenedPath
  const [service = '', topic = ''] = id.split('/')
  const { default: Content, sections } = evaluateNote(document.body.code)
  const { title, titleEn, summary, aliases, sources, related } = document
  const exams = EXAM_CODES.filter((code) => document.exams.includes(code))
  const checked = dayOf(document.checked)
  const changes = (document.changes ?? []).map(({ date, text }) => ({ date: dayOf(date), text }))
  const questions = document.questions ?? []
  const fields = {
    title,
    titleEn,
    summary,
    exams,
    aliases,
    questions,
    sources,
    related,
    checked,
    changes,
  }
  return { ...fields, id, service, topic, sections, mdx: document.body.raw, Content }
}

/** Contentlayer turns a date into a UTC timestamp. */
function dayOf(timestamp: string): string {
  return timestamp.slice(0, 10)
}

function toService(document: (typeof allServiceFiles)[number]): Service {
  const id = document._raw.flattenedPath.replace('services/', '')
  const { title, titleEn, summary, aliases, order } = document
  const groups = document.groups.map((group) => ({
    title: group.title,
    notes: group.topics.map((topic) => getNote(`${id}/${topic}`)),
  }))
  return { id, title, titleEn, summary, aliases, order, groups }
}

/** All services, in the order of the site. */
export const getServices = (): Service[] => services

/** @throws when there is no such service: a caller never has an id that was not checked. */
export function getService(id: string): Service {
  const service = services.find((candidate) => candidate.id === id)
  if (!service) throw new Error(`No service "${id}" in content/services`)
  return service
}

/** All notes, service by service, in reading order. */
export const getNotes = (): Note[] => services.flatMap(getServiceNotes)

/** The notes of one service, in reading order. */
export const getServiceNotes = (service: Service): Note[] =>
  service.groups.flatMap((group) => group.notes)

/** @throws when there is no such note: links are checked before the build. */
export function getNote(id: string): Note {
  const note = notesById.get(id)
  if (!note) throw new Error(`No note "${id}" in content`)
  return note
}

const collator = new Intl.Collator('ko')
const subjects: Subject[] = allGlossaryFiles
  .map(toSubject)
  .sort((a, b) => collator.compare(a.title, b.title))
const terms = sorted(subjects.flatMap((subject) => subject.terms))

function toSubject(document: (typeof allGlossaryFiles)[number]): Subject {
  const id = document._raw.flattenedPath.replace('glossary/', '')
  const members = document.terms.map(({ aliases = [], misspellings = [], ...term }) => ({
    ...term,
    aliases,
    misspellings,
    subject: id,
  }))
  return { id, title: document.title, terms: sorted(members) }
}

function sorted(members: Term[]): Term[] {
  return members.sort((a, b) => collator.compare(a.ko, b.ko))
}

/** The pages of the glossary, each with its terms in Korean dictionary order. */
export const getSubjects = (): Subject[] => subjects

/** The whole glossary, in Korean dictionary order. */
export const getTerms = (): Term[] => terms

/** @throws when the glossary has no such term. */
export function getTerm(id: string): Term {
  const term = terms.find((candidate) => candidate.id === id)
  if (!term) throw new Error(`No term "${id}" in content/glossary`)
  return term
}

/** Exams, each with the notes in its scope, service by service. */
export const getExams = () =>
  EXAMS.map((exam) => ({
    ...exam,
    services: services
      .map((service) => ({
        service,
        notes: getServiceNotes(service).filter((note) => note.exams.includes(exam.code)),
      }))
      .filter(({ notes }) => notes.length > 0),
  }))
