/** The settings of lib/content/site.ts as the environment has them; an empty one is not given. */
export interface Settings {
  SITE_URL: string | undefined
  BASE_PATH: string | undefined
}

/** Characters that nobody on the way escapes: RFC 3986, section 2.3. */
const FOLDER = /^[A-Za-z0-9._~-]+$/
const ORIGIN_EXAMPLE = 'SITE_URL=https://notes.example.com'

/** What is wrong with the settings of the site, each with what to write instead, in two lines. */
export const settingsProblems = ({ SITE_URL, BASE_PATH }: Settings): string[] => [
  ...(SITE_URL ? originProblem(SITE_URL) : []),
  ...(BASE_PATH ? basePathProblem(BASE_PATH) : []),
]

const problem = (setting: string, message: string, fix: string): [string] => [
  `${setting}  ${message}\n  → ${fix}`,
]

function originProblem(value: string): string[] {
  const setting = `SITE_URL=${value}`
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    return problem(setting, 'http나 https 주소가 아니다', `이렇게 쓴다: ${ORIGIN_EXAMPLE}`)
  const { origin, pathname } = new URL(value)
  if (value === origin) return []
  const folder = pathname === '/' ? '' : ` BASE_PATH=${tidy(pathname)}`
  return problem(
    setting,
    '프로토콜과 호스트만 소문자로, 끝에 `/` 없이 쓴다',
    `이렇게 쓴다: SITE_URL=${origin}${folder}`,
  )
}

function basePathProblem(value: string): string[] {
  const setting = `BASE_PATH=${value}`
  if (!foldersOf(value).every((folder) => FOLDER.test(folder) && !/^\.+$/.test(folder)))
    return problem(
      setting,
      '폴더 이름에는 영문자, 숫자, `-`, `.`, `_`, `~`만 쓴다',
      '이렇게 쓴다: BASE_PATH=/notes',
    )
  if (value === tidy(value)) return []
  return problem(
    setting,
    '`/`로 시작하고 `/`로 끝나지 않아야 한다',
    tidy(value)
      ? `이렇게 쓴다: BASE_PATH=${tidy(value)}`
      : '호스트의 맨 위에 게시할 때는 BASE_PATH를 주지 않는다',
  )
}

const foldersOf = (path: string): string[] => path.split('/').filter(Boolean)

const tidy = (path: string): string =>
  foldersOf(path)
    .map((folder) => `/${folder}`)
    .join('')
