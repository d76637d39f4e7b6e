import { suggestName } from '../../../content/check/nearest.ts'
import { CODE_LANGUAGES } from '../../code-languages.ts'
import { readCode } from '../code-data.ts'
import { nodesOf } from '../nodes.ts'
import type { NoteRule } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** A language that is not highlighted would silently be plain text. */
export const codeLanguage: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'code')) {
    const at = placeOf(node)
    if (!node.lang) yield { at, message: '코드에 언어가 없다', fix: '이렇게 쓴다: ```text' }
    else if (!(CODE_LANGUAGES as readonly string[]).includes(node.lang))
      yield {
        at,
        message: `모르는 코드 언어다: ${node.lang}`,
        fix: suggestName(node.lang, CODE_LANGUAGES),
      }
  }
}

const META = /^(title="[^"]+")?\s*(\{\d+(-\d+)?(,\s*\d+(-\d+)?)*\})?$/

/** After the language stand a title and the lines to mark; anything else would be dropped. */
export const codeMeta: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'code')) {
    const meta = node.meta ?? ''
    const lines = node.value.split('\n').length
    const marked = [...(/\{(.*)\}$/.exec(meta)?.[1] ?? '').matchAll(/\d+/g)].map(Number)
    const fault = !META.test(meta)
      ? `코드의 제목이나 강조할 줄을 읽을 수 없다: ${meta}`
      : marked.some((line) => line < 1 || line > lines)
        ? `강조할 줄이 코드에 없다: ${meta}(코드는 ${lines}줄)`
        : undefined
    const range = lines > 1 ? `{1-${lines}}` : '{1}'
    if (fault)
      yield {
        at: placeOf(node),
        message: fault,
        fix: `이렇게 쓴다: \`\`\`${node.lang} title="제목" ${range}`,
      }
  }
}

/** JSON and YAML can be read as they stand. */
export const codeData: NoteRule = function* ({ tree }) {
  for (const node of nodesOf(tree, 'code')) yield* readCode(node)?.errors ?? []
}
