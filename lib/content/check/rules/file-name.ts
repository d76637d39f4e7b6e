import { slugSchema } from '../../schema.ts'
import { TOP } from '../problem.ts'
import { slugOf } from '../slug.ts'
import type { Site } from '../site.ts'

/** Names that would become an address which cannot be typed or linked. */
export function* fileName({ folder, paths }: Site) {
  for (const { path } of paths) {
    const name = path.split('/').at(-1)!
    const [, stem = '', extension = ''] = /^([^.]+)(\..*)?$/.exec(name) ?? []
    if (stem === '' || slugSchema.safeParse(stem).success) continue
    const slug = slugOf(stem)
    yield {
      file: `${folder}/${path}`,
      at: TOP,
      message: `이름은 ASCII 소문자, 숫자, 하이픈만 쓴다: ${name}`,
      fix: slug
        ? `이렇게 바꾼다: ${slug}${extension}`
        : `주제의 공식 영문 이름으로 바꾼다: placement-groups${extension}`,
    }
  }
}
