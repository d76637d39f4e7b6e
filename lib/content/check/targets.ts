import { EXAMS } from '../exams.ts'
import { examPath, examsPath, glossaryPath, homePath, notePath, searchPath, servicePath } from '../routes.ts'
import { nearest } from './nearest.ts'
import type { Finding } from './problem.ts'
import type { Site } from './site.ts'

/** Fragment ids of a page; `undefined` when its file cannot be read, so that they are not known. */
type Anchors = ReadonlySet<string> | undefined

/** Every page of the site by address. */
export function addressesOf({ services, notes, terms }: Site): Map<string, Anchors> {
  const none = new Set<string>()
  const exams = new Set(EXAMS.map(({ slug }) => slug))
  return new Map<string, Anchors>([
    [homePath(), none],
    [searchPath(), none],
    [examsPath(), none],
    ...EXAMS.map(({ slug }) => [examPath(slug), none] as const),
    [glossaryPath(), new Set(terms.map(({ id }) => id))],
    ...services.map(({ id }) => [servicePath(id), exams] as const),
    ...[...notes.values()].map(({ id, anchors }) => [notePath(id), anchors] as const),
  ])
}

/**
 * Says why an address of the site leads nowhere.
 * @param address absolute path with its slashes; may have a query (search only) and a fragment
 * @returns `undefined` when there is such a page, and such a place on it
 */
export function brokenTarget(
  address: string,
  addresses: ReturnType<typeof addressesOf>,
): Omit<Finding, 'at'> | undefined {
  const [beforeFragment = '', fragment = ''] = address.split('#')
  const path = beforeFragment.replace(/^(\/search\/)\?q=.*/, '$1')
  if (!addresses.has(path)) return missingPage(address, path, fragment, addresses)
  const anchors = addresses.get(path)
  if (!fragment || !anchors || anchors.has(fragment)) return undefined
  const anchor = nearest(fragment, anchors)
  return {
    message: `${path}에 없는 링크 이름이다: #${fragment}`,
    fix: anchor
      ? `이렇게 쓴다: ${path}#${anchor}`
      : `이 가운데 하나로 쓰거나 #을 뺀다: ${[...anchors].map((name) => `#${name}`).join(' ')}`,
  }
}

function missingPage(address: string, path: string, fragment: string, addresses: ReadonlyMap<string, Anchors>) {
  const page = nearest(path, addresses.keys())
  const kept = page && addresses.get(page)?.has(fragment) ? `#${fragment}` : ''
  return {
    message: `사이트에 없는 주소다: ${address}`,
    fix: page ? `이렇게 쓴다: ${page}${kept}` : '있는 노트의 주소를 `/서비스/주제/` 꼴로 쓴다',
  }
}
