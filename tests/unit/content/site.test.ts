import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** The modules read the environment when they are loaded. */
async function published(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  return {
    ...(await import('../../../lib/content/site.ts')),
    ...(await import('../../../lib/content/routes.ts')),
    ...(await import('../../../scripts/out.ts')),
  }
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllEnvs())

describe('a site below /notes', () => {
  const below = () => published({ SITE_URL: 'https://notes.dev', BASE_PATH: '/notes' })

  test('has the folder in all its addresses', async () => {
    const site = await below()
    expect([
      site.homePath(),
      site.servicePath('ec2'),
      site.examPath('soa-c03'),
      site.examsPath(),
      site.glossaryPath(),
      site.subjectPath('network'),
      site.termPath({ subject: 'network', id: 'subnet' }),
      site.searchPath(),
      site.searchPath('AMI'),
      site.notePath('ec2/ami', 'limits'),
      site.sectionPagePath('ec2/ami', 'limits'),
      site.imagePath('ec2/ami'),
    ]).toEqual([
      '/notes/',
      '/notes/ec2/',
      '/notes/exams/soa-c03/',
      '/notes/exams/',
      '/notes/glossary/',
      '/notes/glossary/network/',
      '/notes/glossary/network/#subnet',
      '/notes/search/',
      '/notes/search/?q=AMI',
      '/notes/ec2/ami/#limits',
      '/notes/ec2/ami/limits/',
      '/notes/og/ec2/ami.png',
    ])
  })

  test('is named from elsewhere by origin, folder and path', async () => {
    const { absoluteUrl, notePath } = await below()
    expect(absoluteUrl(notePath('ec2/ami'))).toBe('https://notes.dev/notes/ec2/ami/')
  })

  test('lies in files without the folder, for the host adds it', async () => {
    const { fileOf, imagePath, notePath } = await below()
    expect(fileOf(notePath('ec2/ami'))).toBe('out/ec2/ami/index.html')
    expect(fileOf(imagePath('ec2/ami'))).toBe('out/og/ec2/ami.png')
  })

  test.each(['/ec2/ami/', '/notesx/', '/notes', 'https://notes.dev/notes/'])(
    'has no file for %s, which is not below it',
    async (address) => {
      const { fileOf } = await below()
      expect(() => fileOf(address)).toThrow(`${address} does not begin with BASE_PATH, "/notes"`)
    },
  )

  test('is checked by the addresses that notes write, which have no folder', async () => {
    await below()
    const { addressesOf, brokenTarget } = await import('../../../lib/content/check/targets.ts')
    const addresses = addressesOf({ services: [], notes: new Map(), terms: [] })
    expect(brokenTarget('/exams/soa-c03/', addresses, [])).toBeUndefined()
    expect(brokenTarget('/exmas/', addresses, [])?.fix).toBe('이렇게 쓴다: /exams/')
  })
})

test('empty settings, as build services give them, are the defaults', async () => {
  const { absoluteUrl, homePath, OUT } = await published({
    SITE_URL: '',
    BASE_PATH: '',
    OUT_DIR: '',
  })
  expect(absoluteUrl(homePath())).toBe('http://localhost:3000/')
  expect(OUT).toBe('out')
})

test.each(['.', '/', 'content', 'test-results', 'test-results/..'])(
  'a build never empties %s',
  async (folder) => {
    await expect(published({ OUT_DIR: folder })).rejects.toThrow(`OUT_DIR=${folder}`)
  },
)
