import { expect, test } from 'vitest'
import { settingsProblems, type Settings } from '@/lib/content/check/settings'

const NONE: Settings = { SITE_URL: undefined, BASE_PATH: undefined }

test.each([
  ['nothing is given', {}],
  ['continuous integration gives empty variables', { SITE_URL: '', BASE_PATH: '' }],
  ['an origin', { SITE_URL: 'https://notes.example.com' }],
  ['an origin with a port', { SITE_URL: 'http://localhost:4173' }],
  ['a folder', { BASE_PATH: '/notes' }],
  ['a folder in a folder', { BASE_PATH: '/team/aws-notes_2.0' }],
])('settings are right when %s', (_, settings) => {
  expect(settingsProblems({ ...NONE, ...settings })).toEqual([])
})

const EXAMPLE = 'SITE_URL=https://notes.example.com'

test.each([
  ['no scheme', { SITE_URL: 'notes.dev' }, EXAMPLE],
  ['a host that reads as a scheme', { SITE_URL: 'localhost:3000' }, EXAMPLE],
  ['another protocol', { SITE_URL: 'ftp://notes.dev' }, EXAMPLE],
  ['a slash at its end', { SITE_URL: 'https://notes.dev/' }, 'SITE_URL=https://notes.dev'],
  ['a folder', { SITE_URL: 'https://a.dev/b/' }, 'SITE_URL=https://a.dev BASE_PATH=/b'],
  ['a query', { SITE_URL: 'https://notes.dev?a=1' }, 'SITE_URL=https://notes.dev'],
  ['a password', { SITE_URL: 'https://me:pw@notes.dev' }, 'SITE_URL=https://notes.dev'],
  ['capitals in the host', { SITE_URL: 'https://Notes.dev' }, 'SITE_URL=https://notes.dev'],
  ['Hangul in the host', { SITE_URL: 'https://노트.kr' }, 'SITE_URL=https://xn--o80bo44d.kr'],
  ['no slash before the folder', { BASE_PATH: 'notes' }, 'BASE_PATH=/notes'],
  ['a slash after the folder', { BASE_PATH: '/notes/' }, 'BASE_PATH=/notes'],
  ['two slashes', { BASE_PATH: '//notes' }, 'BASE_PATH=/notes'],
  ['the root as a slash', { BASE_PATH: '/' }, 'BASE_PATH를 주지 않는다'],
  ['a folder that steps up', { BASE_PATH: '/a/../b' }, 'BASE_PATH=/notes'],
  ['a folder that would be escaped', { BASE_PATH: '/노트' }, 'BASE_PATH=/notes'],
  ['a whole address', { BASE_PATH: 'https://notes.dev/a' }, 'BASE_PATH=/notes'],
])('%s is refused, with what to write instead', (_, settings, fix) => {
  const [problem, ...others] = settingsProblems({ ...NONE, ...settings })
  const [name, value] = Object.entries(settings)[0]!
  expect(problem).toContain(`${name}=${value}  `)
  expect(problem?.endsWith(fix)).toBe(true)
  expect(others).toEqual([])
})

test('both settings are looked at in one run', () => {
  expect(settingsProblems({ SITE_URL: 'a', BASE_PATH: 'b' })).toHaveLength(2)
})
