import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}
const COMPRESSED = /^(text|application|image\/svg)/

/**
 * Serves a folder as static hosts do: `/x` goes on to `/x/`, an unknown address is a 404 with its page.
 * @param base where on the host the folder is published, with its slashes: `/`, `/notes/`
 */
export function serve(root: string, port: number, base = '/'): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const address = normalize(decode(pathname))
    const path = join(root, address.slice(base.length))
    const isPublished = `${address}/`.startsWith(base)
    if (isPublished && isFile(path)) return send(response, path, 200)
    if (!isPublished || !isFile(join(path, 'index.html')))
      return send(response, join(root, '404.html'), 404)
    if (pathname.endsWith('/')) return send(response, join(path, 'index.html'), 200)
    response.writeHead(308, { location: `${pathname}/${search}` }).end()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve(server))
  })
}

/** A malformed escape is an unknown address, not an error. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

function send(response: ServerResponse, path: string, status: number): void {
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  const compressed = COMPRESSED.test(type)
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...(compressed && { 'content-encoding': 'gzip' }),
  })
  const file = createReadStream(path)
  if (compressed) file.pipe(createGzip()).pipe(response)
  else file.pipe(response)
}
