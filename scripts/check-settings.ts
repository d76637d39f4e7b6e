/** Says which address a site is built for, or what is wrong with the settings that name it. */
import { settingsProblems } from '../lib/content/check/settings.ts'
import { homePath } from '../lib/content/routes.ts'
import { absoluteUrl } from '../lib/content/site.ts'

const { SITE_URL, BASE_PATH } = process.env
const problems = settingsProblems({ SITE_URL, BASE_PATH })
if (problems.length > 0) {
  console.log(problems.join('\n'))
  process.exitCode = 1
} else {
  console.log(`사이트 주소: ${absoluteUrl(homePath())}`)
  if (!SITE_URL) console.log('  → 다른 곳에 게시할 사이트는 SITE_URL=https://… 를 주고 만든다')
}
