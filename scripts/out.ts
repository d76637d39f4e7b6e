import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOf } from '../lib/content/site.ts'

/** Folder of the finished site. The tests set `OUT_DIR`, to build a second site beside the first. */
export const OUT = process.env.OUT_DIR || 'out'
if (!/^(out|test-results\/[\w-]+)$/.test(OUT))
  throw new Error(
    `OUT_DIR=${OUT}: a build empties its folder, so only test-results/<name> is allowed`,
  )

/**
 * The file of `out/` that answers an address of lib/content/routes.ts. It lies there without BASE_PATH:
 * hosts publish a folder somewhere, and the folder need not know where.
 */
export function fileOf(address: string): string {
  const path = pathOf(address)
  return join(OUT, path.endsWith('/') ? `${path}index.html` : path)
}

/**
 * The address that a built site was built for, as its home page says.
 * @throws when the folder holds no site
 */
export function builtFor(folder: string): URL {
  const file = join(folder, 'index.html')
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1]
  if (!canonical) throw new Error(`${file} names no canonical address: run \`npm run build\``)
  return new URL(canonical)
}
