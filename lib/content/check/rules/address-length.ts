import { MAX_ADDRESS_LENGTH, subjectPath, termPath } from '../../routes.ts'
import { pathOf } from '../../site.ts'
import type { Site } from '../site.ts'

/** Terms whose address does not fit a line of a chat. Those of notes: lib/mdx/check/rules/address-length.ts. */
export function* termAddressLength({ terms }: Site) {
  for (const term of terms) {
    const address = pathOf(termPath(term))
    if (address.length <= MAX_ADDRESS_LENGTH) continue
    const own = address.length - pathOf(subjectPath(term.subject)).length - 1
    yield { file: term.file, at: term.placeOf('id'), ...tooLong(address, 'id를', own) }
  }
}

/** @param part what is to be shortened, with its particle; it has `length` characters now */
export function tooLong(address: string, part: string, length: number) {
  const over = address.length - MAX_ADDRESS_LENGTH
  return {
    message: `주소가 ${MAX_ADDRESS_LENGTH}자를 넘는다(${address.length}자): ${address}`,
    fix: `${part} ${Math.max(2, length - over)}자 이하로 줄인다`,
  }
}
