import { readFileSync } from 'node:fs'

const FILE = 'public/search/location.json'

/**
 * Folder of the search files, whose name carries a hash of their content. Read while the pages are rendered,
 * so that the browser knows it without asking.
 * @throws when scripts/build-search.ts has not written them
 */
export function searchFilesPath(): string {
  let content: string
  try {
    content = readFileSync(FILE, 'utf8')
  } catch (cause) {
    throw new Error(`No ${FILE}: run \`npm run build:search\``, { cause })
  }
  return (JSON.parse(content) as { path: string }).path
}
