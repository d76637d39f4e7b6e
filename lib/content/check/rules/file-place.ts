import { hasPlace } from '../file-kinds.ts'
import { TOP } from '../problem.ts'
import type { Site } from '../site.ts'

/** Anything that is neither a note, nor a service, nor a glossary file: nothing is left out in silence. */
export function* filePlace({ folder, paths }: Site) {
  for (const entry of paths) {
    if (hasPlace(entry)) continue
    yield {
      file: `${folder}/${entry.path}`,
      at: TOP,
      message: entry.isFile ? '여기에 둘 수 없는 파일이다' : '여기에 둘 수 없는 폴더이거나 링크다',
      fix: `${folder}에는 links.txt, services/<서비스>.yaml, glossary/<주제>.yaml, <서비스>/<주제>.mdx만 둔다`,
    }
  }
}
