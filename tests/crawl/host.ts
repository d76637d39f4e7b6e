import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What a host has for an address: a file of the site, or the reason why not. */
export type Answer = { file: string } | { fault: string }

/** A static host that publishes a folder at an address, with no more wits than the plainest of them. */
export class Host {
  /** The files it has, by their path in the folder. */
  readonly files: readonly string[]
  private readonly known: ReadonlySet<string>

  /** @param home address of the folder's index.html, with a slash at its end */
  constructor(
    folder: string,
    readonly home: URL,
  ) {
    this.files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort()
    this.known = new Set(this.files)
  }

  addressOf(file: string): URL {
    return new URL(file.replace(/(^|\/)index\.html$/, '$1'), this.home)
  }

  /** @param url on the host's origin */
  answer(url: URL): Answer {
    const base = this.home.pathname
    if (`${url.pathname}/` === base) return { fault: 'needs a slash at its end' }
    if (!url.pathname.startsWith(base)) return { fault: `not below ${base}` }
    const path = decode(url.pathname.slice(base.length))
    if (path === undefined) return { fault: 'malformed escape' }
    const file = /(^|\/)$/.test(path) ? `${path}index.html` : path
    if (this.known.has(file)) return { file }
    if (this.known.has(`${path}/index.html`)) return { fault: 'needs a slash at its end' }
    return { fault: 'no such file' }
  }

  /** Whether an address is that of a folder, to which somebody adds the name of a file. */
  isFolder({ pathname }: URL): boolean {
    const base = this.home.pathname
    if (!pathname.startsWith(base) || !pathname.endsWith('/')) return false
    return this.files.some((file) => file.startsWith(pathname.slice(base.length)))
  }
}

export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
