import { TOP } from '../problem.ts'
import type { Site } from '../site.ts'

/** A note without front matter. */
export function* frontMatter({ notes }: Site) {
  for (const { file, frontMatter } of notes.values()) {
    if (frontMatter) continue
    yield {
      file,
      at: TOP,
      message: '앞머리(front matter)가 없거나 닫히지 않았다',
      fix: '첫 줄을 `---`로 시작하고 항목을 쓴 뒤 `---`로 닫는다. 본보기: content/ec2/placement-groups.mdx',
    }
  }
}
