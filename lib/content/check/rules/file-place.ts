import { TOP } from '../problem.ts'
import type { Site } from '../site.ts'

const FOLDER = /^[^/]+$/
const FILE = /^(services\/[^/]+\.yaml|glossary\/[^/]+\.yaml|(?!services\/|glossary\/)[^/]+\/[^/]+\.mdx)$/

/** Anything that is neither a note, nor a service, nor a glossary file: nothing is left out in silence. */
export function* filePlace({ folder, paths }: Site) {
  for (const { path, isFile } of paths) {
    if ((isFile ? FILE : FOLDER).test(path)) continue
    yield {
      file: `${folder}/${path}`,
      at: TOP,
      message: isFile ? '여기에 둘 수 없는 파일이다' : '여기에 둘 수 없는 폴더이거나 링크다',
      fix: `${folder}에는 services/<서비스>.yaml, glossary/<이름>.yaml, <서비스>/<주제>.mdx만 둔다`,
    }
  }
}
