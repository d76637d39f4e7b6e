/** Every address that was ever published still leads somewhere: content/links.txt is the list. */
import { formatLink, GIVEN_UP, splitAddress, successorOf, type PublishedLink } from '../../links.ts'
import { nearest } from '../nearest.ts'
import { TOP, type Place } from '../problem.ts'
import type { Site } from '../site.ts'
import { isLive, liveAddresses, type Addresses } from '../targets.ts'

const at = ({ line }: { line: number }): Place => ({ line, column: 1 })

/** A line that is no link, or a second one for the same address: two branches may have moved it. */
export function* linkLine({ links: { file, links, malformed } }: Site) {
  for (const wrong of malformed)
    yield {
      file,
      at: at(wrong),
      message: `주소의 줄이 아니다: ${wrong.text}`,
      fix: '이렇게 쓴다: /ec2/ami/#limits, 옮겼으면 /ec2/ami/#old -> /ec2/ami/#new',
    }
  const seen = new Map<string, number>()
  for (const link of links) {
    const first = seen.get(link.address)
    if (first)
      yield {
        file,
        at: at(link),
        message: `${first}줄에 이미 있는 주소다: ${link.address}`,
        fix: '맞는 줄 하나만 남긴다',
      }
    else seen.set(link.address, link.line)
  }
}

/** A published page or anchor that is gone, and nothing says where to. */
export function* linkLost({ links: { file, links }, addresses }: Site) {
  const fresh = unlisted(links, addresses)
  for (const link of links) {
    const { address, target } = link
    if (target || isLive(address, addresses)) continue
    const { page, anchor } = splitAddress(address)
    // The page's own line says it once for all its anchors.
    if (anchor && !addresses.has(page) && isUnexplained(page, links)) continue
    // An anchor of a page that moved. Whether the page's target is there is `linkMoved`'s to say.
    const moved = successorOf(address, links)
    if (moved && (isLive(moved, addresses) || !addresses.has(splitAddress(moved).page))) continue
    const next = renamed(moved ?? address, fresh) ?? above(moved ?? address, addresses)
    yield {
      file,
      at: at(link),
      message: moved
        ? `옮긴 노트에 없는 링크 이름이다: ${moved}`
        : `공개한 주소가 없어졌다: ${address}`,
      fix: rewrite({ address, target: next }),
    }
  }
}

const isUnexplained = (page: string, links: PublishedLink[]): boolean =>
  links.some(({ address, target }) => address === page && !target)

/** A line that cannot be true: it leads to nothing, or away from what is there. */
export function* linkMoved({ links: { file, links }, addresses }: Site) {
  for (const link of links) {
    const { address, target } = link
    if (!target) continue
    if (isLive(address, addresses))
      yield {
        file,
        at: at(link),
        message: `옮겼다고 적은 주소를 다시 쓰고 있다: ${address}`,
        fix: `되돌렸으면 이 줄을 이렇게 바꾼다: ${address} / 새 글이면 새 글의 이름을 바꾼다`,
      }
    else if (target !== GIVEN_UP && !isLive(target, addresses)) {
      const next = successorOf(target, links) ?? nearest(target, liveAddresses(addresses))
      yield {
        file,
        at: at(link),
        message: `옮긴 곳이 없는 주소다: ${target}`,
        fix: rewrite({ address, target: next ?? above(target, addresses) }),
      }
    }
  }
}

/** What is about to be published, but not in the list. */
export function* linkNew({ links: { file, links }, addresses }: Site) {
  const fresh = unlisted(links, addresses)
  if (fresh.length === 0) return
  const some = fresh.slice(0, 5).join(', ') + (fresh.length > 5 ? ', …' : '')
  yield {
    file,
    at: TOP,
    message: `목록에 없는 새 주소가 ${fresh.length}개 있다: ${some}`,
    fix: '목록에 더한다: npm run links:accept',
  }
}

/** What readers may link to, and the list does not have. */
export function unlisted(links: PublishedLink[], addresses: Addresses): string[] {
  const listed = new Set(links.map(({ address }) => address))
  return liveAddresses(addresses).filter((address) => !listed.has(address))
}

const rewrite = (link: Pick<PublishedLink, 'address' | 'target'>): string =>
  `이 줄을 이렇게 바꾼다: ${formatLink(link)}`

/** The new name of what is lost: something new on the same page, or a new page. */
function renamed(lost: string, fresh: string[]): string | undefined {
  const { page, anchor } = splitAddress(lost)
  const candidates = fresh.filter((other) =>
    anchor ? other.startsWith(`${page}#`) : !other.includes('#'),
  )
  return candidates.length === 1 ? candidates[0] : nearest(lost, candidates)
}

/** The page around a lost place, for want of better. */
function above(lost: string, addresses: Addresses): string {
  const { page, anchor } = splitAddress(lost)
  let around = anchor ? page : page.replace(/[^/]+\/$/, '')
  while (!addresses.has(around)) around = around.replace(/[^/]+\/$/, '')
  return around
}
