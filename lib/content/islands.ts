import { readdirSync } from 'node:fs'

const FOLDER = 'public/js'

/**
 * Address of the bundle of the islands, whose name carries a hash of its content.
 * @throws when scripts/islands.ts has not written it
 */
export function islandsScript(): string {
  const name = readdirSync(FOLDER).find((file) => /^islands-\w+\.js$/.test(file))
  if (!name)
    throw new Error(`No islands-*.js in ${FOLDER}: run \`npm run build\` or \`npm run dev\``)
  return `/js/${name}`
}
