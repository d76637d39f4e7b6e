/** What the site says of itself. */
export const SITE = {
  name: 'AWS 학습 노트',
  summary:
    'AWS 자격증을 준비하고 AWS를 운영하는 한국 엔지니어를 위한 노트. 주제 하나를 5분에 읽고, 한국어와 영어로 찾고, 절까지 링크한다.',
  language: 'ko',
  license: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/**
 * Where the site is published: two settings of the environment, read by every build step and put into the
 * islands by esbuild. Their form is checked before a build (lib/content/check/settings.ts).
 * - `SITE_URL`: origin, without a slash at its end. Absolute addresses need it: previews, feed, sitemap.
 * - `BASE_PATH`: folder of the site on that origin, as `/notes`; empty for the root.
 */
export const SITE_URL = process.env.SITE_URL || 'http://localhost:3000'
export const BASE_PATH = process.env.BASE_PATH ?? ''

/**
 * The address of a path as notes write it, and as files lie in `public` and `out`: `/ec2/ami/`.
 * For pages, take the routes (lib/content/routes.ts): they are addresses already.
 */
export const addressOf = (path: string): string => BASE_PATH + path

/**
 * The opposite of `addressOf`.
 * @throws when the address is of another place than this site
 */
export function pathOf(address: string): string {
  if (!address.startsWith(`${BASE_PATH}/`))
    throw new Error(`${address} does not begin with BASE_PATH, "${BASE_PATH}"`)
  return address.slice(BASE_PATH.length)
}

/** An address of lib/content/routes.ts as others have to write it. */
export const absoluteUrl = (address: string): string => SITE_URL + address
