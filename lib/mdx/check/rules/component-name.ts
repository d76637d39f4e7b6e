import { nearest, suggestName } from '../../../content/check/nearest.ts'
import { VOCABULARY } from '../../vocabulary.ts'
import { componentsOf } from '../components.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

const NAMES = Object.keys(VOCABULARY)

/** What to write instead of HTML. */
const MARKDOWN: Record<string, string> = {
  a: '이렇게 쓴다: [글](/서비스/주제/)',
  b: '이렇게 쓴다: **굵게**',
  strong: '이렇게 쓴다: **굵게**',
  i: '이렇게 쓴다: *기울임*',
  em: '이렇게 쓴다: *기울임*',
  code: '이렇게 쓴다: `코드`',
  del: '이렇게 쓴다: <Correction … />',
  s: '이렇게 쓴다: <Correction … />',
  table: '이렇게 쓴다: | 칸 | 칸 |',
  br: '문단이나 칸을 나누어 쓴다',
}
const NO_HTML = 'Markdown으로 쓴다. 태그 이름 자체라면 `코드`로 쓴다'

/** Components are those of lib/mdx/vocabulary.ts; HTML is not written. */
export const componentName: NoteRule = function* ({ tree }) {
  for (const { node, name, rule } of componentsOf(tree)) {
    if (rule) continue
    const at = placeOf(node)
    const isHtml = /^[a-z]|^$/.test(name) && nearest(name, NAMES)?.toLowerCase() !== name
    if (isHtml)
      yield { at, message: `HTML 태그는 쓸 수 없다: <${name}>`, fix: MARKDOWN[name] ?? NO_HTML }
    else yield { at, message: `모르는 컴포넌트다: <${name}>`, fix: suggestName(name, NAMES) }
  }
}
