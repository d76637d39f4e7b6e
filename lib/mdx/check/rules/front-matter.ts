import { TOP } from '../../../content/check/problem.ts'
import type { NoteRule } from '../parsed-note.ts'

/** A note begins with its fields. */
export const frontMatter: NoteRule = function* ({ frontMatter }) {
  if (frontMatter) return
  yield {
    at: TOP,
    message: '앞머리(front matter)가 없다',
    fix: '첫 줄에 `---`, 이어서 항목, 그다음 줄에 `---`를 쓴다. 본보기: content/ec2/placement-groups.mdx',
  }
}
