import { EXAMS } from '../exams.ts'
import {
  examPath,
  examsPath,
  glossaryPath,
  homePath,
  notePath,
  searchPath,
  servicePath,
  subjectPath,
} from '../routes.ts'
import { GIVEN_UP, splitAddress, successorOf, type PublishedLink } from '../links.ts'
import { pathOf } from '../site.ts'
import { nearest } from './nearest.ts'
import type { Finding } from './problem.ts'
import type { Site } from './site.ts'

/**
 * Every page of the site by address as notes write it, without BASE_PATH, each with the ids a fragment
 * may name; `undefined` where the file cannot be read, so that they are not known.
 */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>

export function addressesOf({
  services,
  notes,
  terms,
}: Pick<Site, 'services' | 'notes' | 'terms'>): Addresses {
  const none = new Set<string>()
  const exams = new Set(EXAMS.map(({ slug }) => slug))
  const subjects = [...new Set(terms.map(({ subject }) => subject))]
  const idsIn = (subject: string) =>
    new Set(terms.filter((term) => term.subject === subject).map(({ id }) => id))
  const pages: (readonly [address: string, ids: ReadonlySet<string> | undefined])[] = [
    [homePath(), none],
    [searchPath(), none],
    [examsPath(), none],
    ...EXAMS.map(({ slug }) => [examPath(slug), none] as const),
    [glossaryPath(), none],
    ...subjects.map((subject) => [subjectPath(subject), idsIn(subject)] as const),
    ...services.map(({ id }) => [servicePath(id), exams] as const),
    ...[...notes.values()].map(({ id, anchors }) => [notePath(id), anchors] as const),
  ]
  return new Map(pages.map(([address, ids]) => [pathOf(address), ids]))
}

/**
 * Says why an address of the site leads nowhere.
 * @param address absolute path with its slashes; may have a query (search only) and a fragment
 * @param links what was published before: an address that moved is known by its new name
 * @returns `undefined` when there is such a page, and such a place on it
 */
export function brokenTarget(
  address: string,
  addresses: Addresses,
  links: PublishedLink[],
): Pick<Finding, 'message' | 'fix'> | undefined {
  const { page, anchor: fragment } = splitAddress(address)
  const path = page.replace(/^(\/search\/)\?q=.*/, '$1')
  if (isLive(`${path}${fragment && `#${fragment}`}`, addresses)) return undefined
  const moved = successorOf(address, links) ?? sectionOf(page, addresses)
  if (moved && moved !== GIVEN_UP && isLive(moved, addresses))
    return { message: `노트가 쓸 주소가 아니다: ${address}`, fix: `이렇게 쓴다: ${moved}` }
  if (!addresses.has(path)) {
    const known = nearest(path, addresses.keys())
    const kept = known && addresses.get(known)?.has(fragment) ? `#${fragment}` : ''
    return {
      message: `사이트에 없는 주소다: ${address}`,
      fix: known ? `이렇게 쓴다: ${known}${kept}` : '있는 노트의 주소를 `/서비스/주제/` 꼴로 쓴다',
    }
  }
  return {
    message: `${path}에 없는 링크 이름이다: #${fragment}`,
    fix: suggestPlace(path, fragment, addresses),
  }
}

/** Every page and anchor that a reader may link to now. */
export const liveAddresses = (addresses: Addresses): string[] =>
  [...addresses].flatMap(([page, anchors = []]) => [
    page,
    ...Array.from(anchors, (anchor) => `${page}#${anchor}`),
  ])

/** Whether an address of the site leads to a page, and to a place on it; a page that cannot be read has all. */
export function isLive(address: string, addresses: Addresses): boolean {
  const { page, anchor } = splitAddress(address)
  return addresses.has(page) && (!anchor || addresses.get(page)?.has(anchor) !== false)
}

/** The section that a section page (`/ec2/ami/limits/`) stands for: that page is for other sites. */
function sectionOf(page: string, addresses: Addresses): string | undefined {
  const [, note, anchor] = /^(\/[^/]+\/[^/]+\/)([^/]+)\/$/.exec(page) ?? []
  return note && addresses.get(note)?.has(anchor!) ? `${note}#${anchor}` : undefined
}

/** The place a fragment most likely names: on the page, on one below it, else any on the page. */
function suggestPlace(path: string, fragment: string, addresses: Addresses): string {
  const anchors = [...(addresses.get(path) ?? [])]
  const anchor = nearest(fragment, anchors)
  if (anchor) return `이렇게 쓴다: ${path}#${anchor}`
  const below = [...addresses.keys()].filter((page) => page.startsWith(path) && path !== '/')
  const page = below.find((candidate) => addresses.get(candidate)?.has(fragment))
  if (page) return `이렇게 쓴다: ${page}#${fragment}`
  if (anchors.length === 0) return `이렇게 쓴다: ${path}`
  return `쓸 수 있는 값: ${anchors.map((name) => `${path}#${name}`).join(', ')}`
}
