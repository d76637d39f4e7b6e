import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve } from '@/scripts/serve'

let root: string
let server: Server
let base: string

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(root, 'site', 'ec2'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'site', '404.html'), 'not here')
  writeFileSync(join(root, 'site', 'index.html'), '<p>home')
  writeFileSync(join(root, 'site', 'ec2', 'index.html'), '<p>EC2')
  server = await serve(join(root, 'site'), 0)
  base = `http://localhost:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const get = (path: string) => fetch(base + path, { redirect: 'manual' })

describe('the local server behaves as static hosts do', () => {
  test('a folder answers with its index page, compressed', async () => {
    const response = await get('/ec2/?q=1')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toBe('<p>EC2')
  })

  test('an address without its last slash goes on to the page, query included', async () => {
    const response = await get('/ec2?q=1')
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/ec2/?q=1')
  })

  test.each(['/nope', '/nope/', '/%E0%A4%A', '/%00', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    '%s is a 404 with the page for it, and never a file outside the folder',
    async (path) => {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('not here')
    },
  )
})

describe('a site published in a folder of its host', () => {
  let notes: Server
  const get = (path: string) => {
    const { port } = notes.address() as AddressInfo
    return fetch(`http://localhost:${port}${path}`, { redirect: 'manual' })
  }

  beforeAll(async () => {
    notes = await serve(join(root, 'site'), 0, '/notes/')
  })
  afterAll(() => notes.close())

  test('answers below that folder', async () => {
    expect(await (await get('/notes/ec2/')).text()).toBe('<p>EC2')
  })

  test.each([
    ['/notes', '/notes/'],
    ['/notes/ec2?q=1', '/notes/ec2/?q=1'],
  ])('%s goes on to %s', async (path, target) => {
    const response = await get(path)
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(target)
  })

  test.each(['/', '/ec2/', '/notesx/', '/notes/nope/', '/notes/..%2fsecret.txt', '/notes/%2e%2e/'])(
    '%s is none of its addresses',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})
