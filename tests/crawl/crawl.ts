import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, Host } from './host.ts'
import { readFile, type Mention, type Reading } from './mentions.ts'

export interface Crawl {
  /** All files of the site, by their path in its folder. */
  files: readonly string[]
  /** Every address that a file names, in the order of the files. */
  mentions: (Mention & { file: string })[]
  /** Addresses of the site that lead nowhere: file, element, address and reason, a line each. */
  faults: string[]
}

/**
 * Asks a static host for every address that any file of a site names, as browsers, chat tools, search
 * engines and feed readers would. Files are read by their kind (mentions.ts), wherever they come from.
 * @param folder a built site
 * @param home where it is published
 */
export function crawl(folder: string, home: URL): Crawl {
  const host = new Host(folder, home)
  const readings = new Map(
    host.files.map((file) => [file, readFile(file, readFileSync(join(folder, file), 'utf8'))]),
  )
  const mentions = [...readings].flatMap(([file, reading]) =>
    reading.mentions.map((mention) => ({ file, ...mention })),
  )
  /** Files by fault: what is wrong in the frame of all pages is one line. */
  const faults = new Map<string, string[]>()
  for (const { file, where, address } of mentions) {
    const reason = faultOf(file, { where, address }, host, readings)
    if (!reason) continue
    const fault = `${where} ${address}: ${reason}`
    faults.set(fault, [...(faults.get(fault) ?? []), file])
  }
  return {
    files: host.files,
    mentions,
    faults: [...faults].map(([fault, [first, ...others]]) =>
      others.length ? `${first} and ${others.length} more: ${fault}` : `${first}: ${fault}`,
    ),
  }
}

/** @returns `undefined` when the address is right, or of another site */
function faultOf(
  file: string,
  { where, address }: Mention,
  host: Host,
  readings: ReadonlyMap<string, Reading>,
): string | undefined {
  // The page for unknown addresses stands at any of them: only its own fragments are relative to it.
  if (address.startsWith('#')) return faultOfFragment(address, readings.get(file)!)
  if (file === '404.html' && !/^(\/|[a-z]+:)/i.test(address))
    return 'depends on the address asked for'
  if (!URL.canParse(address, host.addressOf(file).href)) return 'no address'
  const url = new URL(address, host.addressOf(file))
  if (url.origin !== host.home.origin) return undefined
  if (where.includes(' data-') && host.isFolder(url)) return undefined
  const answer = host.answer(url)
  if ('fault' in answer) return answer.fault
  return answer.file.endsWith('.html')
    ? faultOfFragment(url.hash, readings.get(answer.file)!)
    : undefined
}

function faultOfFragment(hash: string, { ids }: Reading): string | undefined {
  const [fragment = ''] = hash.slice(1).split(':~:') // The rest quotes the text of the page.
  const id = decode(fragment)
  if (id === undefined) return 'malformed escape'
  return id === '' || id === 'top' || ids.has(id) ? undefined : `no element has the id "${id}"`
}
