import { slugSchema } from '../../schema.ts'
import { fieldOf } from '../data.ts'
import { hasPlace } from '../file-kinds.ts'
import { TOP } from '../problem.ts'
import type { Site } from '../site.ts'
import { slugOf } from '../slug.ts'

/** Names that would become an address which cannot be typed or linked. */
export function* fileName({ folder, paths, notes }: Site) {
  for (const entry of paths.filter(hasPlace)) {
    const name = entry.path.split('/').at(-1)!
    const extension = entry.isFile ? /\.[^.]+$/.exec(name)![0] : ''
    const stem = name.slice(0, name.length - extension.length)
    if (slugSchema.safeParse(stem).success) continue
    const note = notes.get(entry.path.replace(/\.mdx$/, ''))
    const slug = slugOf(stem) || slugOf(String(fieldOf(note?.frontMatter?.value, 'titleEn') ?? ''))
    yield {
      file: `${folder}/${entry.path}`,
      at: TOP,
      message: `이름은 ASCII 소문자, 숫자, 하이픈만 쓴다: ${name}`,
      fix: slug
        ? `이렇게 바꾼다: ${slug}${extension}`
        : `공식 영문 이름으로 바꾼다. 예: placement-groups${extension}`,
    }
  }
}
