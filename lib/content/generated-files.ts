/** Addresses of what scripts write before the pages are rendered: their names carry a hash of their content. */
import { readdirSync, readFileSync } from 'node:fs'
import { addressOf } from './site.ts'

/**
 * The bundle of the islands.
 * @throws when scripts/islands.ts has not written it
 */
export const islandsScript = (): string => scriptNamed('islands')

/**
 * The worker that searches.
 * @throws when scripts/islands.ts has not written it
 */
export const searchWorkerScript = (): string => scriptNamed('search.worker')

function scriptNamed(name: string): string {
  const file = readdirSync('public/js').find((one) => /^(.+)-\w+\.js$/.exec(one)?.[1] === name)
  if (!file) throw new Error(`No public/js/${name}-*.js: run \`npm run build\` or \`npm run dev\``)
  return addressOf(`/js/${file}`)
}

/**
 * The folder of the search files. Known when a page is rendered, so that the browser need not ask.
 * @throws when scripts/build-search.ts has not written them
 */
export function searchFilesPath(): string {
  const file = 'public/search/location.json'
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(`No ${file}: run \`npm run build\` or \`npm run build:search\``, { cause })
  }
  return addressOf((JSON.parse(content) as { path: string }).path)
}
