import type { Finding } from '../../../content/check/problem.ts'
import { brokenTarget, type Addresses } from '../../../content/check/targets.ts'
import type { PublishedLink } from '../../../content/links.ts'
import { notePath } from '../../../content/routes.ts'
import { pathOf } from '../../../content/site.ts'
import { plainText } from '../../plain-text.ts'
import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** Of another place than this site, by its scheme or its host. */
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/\/)/i
/** `/ec2/ami/#limits`, `/search/?q=ami`, `#limits` */
const INTERNAL = /^(\/([^/?#]+\/)*(\?[^#]*)?)?(#.+)?$/
const HANGUL = /[가-힣]/

/** Addresses are written in full, in one way: `/ec2/ami/#limits`, `#limits`, `https://…`. */
export const linkForm: NoteRule = function* ({ tree, id }, { addresses, links }) {
  for (const node of nodesOf(tree, 'link', 'definition')) {
    const fault = SCHEME.test(node.url)
      ? externalFault(node.url)
      : internalFault(node.url, id, addresses, links.links)
    if (fault) yield { at: placeOf(node), ...fault }
  }
}

/** The address of a note as notes write it. */
const writtenPath = (id: string): string => pathOf(notePath(id))

type Fault = Pick<Finding, 'message' | 'fix'> | undefined

function externalFault(url: string): Fault {
  if (/^(http:)?\/\//.test(url))
    return {
      message: `https가 아닌 주소다: ${url}`,
      fix: `이렇게 쓴다: ${url.replace(/^(http:)?/, 'https:')}`,
    }
  if (!url.startsWith('https:') || !URL.canParse(url))
    return { message: `쓸 수 없는 주소다: ${url}`, fix: 'https:// 주소나 사이트 안의 주소를 쓴다' }
  if (HANGUL.test(url))
    return {
      message: `주소 뒤에 글이 붙었다: ${url}`,
      fix: `이렇게 쓴다: [문서 제목](${url.slice(0, url.search(HANGUL))})`,
    }
  return undefined
}

function internalFault(
  url: string,
  id: string,
  addresses: Addresses,
  links: PublishedLink[],
): Fault {
  if (url === '' || url === '#')
    return { message: '주소가 빈 링크다', fix: `이렇게 쓴다: ${writtenPath(id)}#takeaway` }
  if (INTERNAL.test(url)) return undefined
  const address = inFull(url, id, addresses)
  return {
    message: `사이트 안의 주소는 \`/\`로 시작하고 \`/\`로 끝난다: ${url}`,
    fix: brokenTarget(address, addresses, links)?.fix ?? `이렇게 쓴다: ${address}`,
  }
}

/** What an author meant by an address without its slashes. */
function inFull(url: string, id: string, addresses: Addresses): string {
  const candidates = ['https://site/', `https://site/${id}`].map((base) => {
    const { pathname, hash } = new URL(url, base)
    return { path: `${pathname.replace(/(\/index)?\.(mdx?|html)$/, '').replace(/\/$/, '')}/`, hash }
  })
  const { path, hash } =
    candidates.find((candidate) => addresses.has(candidate.path)) ?? candidates[1]!
  return path + hash
}

/** Pages and anchors of this site that a link leads to exist. */
export const linkTarget: NoteRule = function* ({ tree, id }, { addresses, links }) {
  for (const node of nodesOf(tree, 'link', 'definition')) {
    const { url } = node
    if (SCHEME.test(url) || !url || !INTERNAL.test(url)) continue
    const isOwn = url.startsWith('#')
    const broken = brokenTarget(isOwn ? writtenPath(id) + url : url, addresses, links.links)
    if (!broken) continue
    const fix = isOwn ? broken.fix.replaceAll(`${writtenPath(id)}#`, '#') : broken.fix
    yield { at: placeOf(node), message: broken.message, fix }
  }
}

/** A link without words cannot be read out or clicked. */
export const linkText: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'link')) {
    if (plainText(node)) continue
    yield {
      at: placeOf(node),
      message: '글이 없는 링크다',
      fix: `이렇게 쓴다: [노트 제목](${node.url})`,
    }
  }
}
