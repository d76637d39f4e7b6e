import type { VFile } from 'vfile'
import { TOP, type Finding, type Place } from '../../content/check/problem.ts'

type ParserError = VFile['messages'][number]

const isParserError = (error: unknown): error is ParserError =>
  error instanceof Error && 'ruleId' in error && 'reason' in error

/**
 * Says in Korean why MDX cannot read a note. The parser stops at the first such place.
 * @param error what the parser threw
 * @param text the whole note
 */
export function explainSyntaxError(error: unknown, text: string): Finding {
  // The parser has bugs of its own, and then says no place.
  if (!isParserError(error))
    return {
      at: TOP,
      message: `Markdown 해석기가 멈췄다(${String(error)})`,
      fix: '마지막에 고친 곳을 되돌려 보며 멈추게 하는 줄을 찾는다',
    }
  // Sources and rule ids are those of micromark-extension-mdx-* and mdast-util-mdx-jsx.
  const { reason, ruleId, source, line, column } = error
  const at = { line: line ?? TOP.line, column: column ?? TOP.column }
  if (source === 'micromark-extension-mdx-expression') return openBrace(at, text)
  if (source === 'micromark-extension-mdxjs-esm')
    return {
      at,
      message: '줄이 import나 export로 시작한다',
      fix: '앞에 다른 말을 두거나 `코드`로 쓴다',
    }
  if (ruleId === 'end-tag-mismatch') return unclosedTag(at, reason)
  if (ruleId === 'unexpected-closing-slash')
    return {
      at,
      message: '열지 않은 컴포넌트를 닫았다',
      fix: '여는 태그를 쓰거나 이 태그를 지운다',
    }
  return badTag(at, reason, lineAt(text, at))
}

const lineAt = (text: string, { line }: Place): string => text.split('\n')[line - 1] ?? ''

/** The parser stumbles somewhere behind the brace, often at the end of the file. */
function openBrace(at: Place, text: string): Finding {
  const place = openBraceBefore(at, text) ?? at
  const line = lineAt(text, place)
  if (/^#.*\{#/.test(line)) {
    const fix = `이렇게 쓴다: ${line.replace(/\{#([^}]*)\}/, '[#$1]')}`
    return { at: place, message: '제목의 링크 이름을 중괄호로 썼다', fix }
  }
  return { at: place, message: '글 속에 `{`를 그대로 썼다', fix: '`{ … }`처럼 코드로 쓴다' }
}

const CODE = /^(```|~~~)[^]*?^\1|`[^`\n]*`/gm

/** The last brace in the prose before a place that is not closed before it. */
function openBraceBefore({ line, column }: Place, text: string): Place | undefined {
  const prose = text.replace(CODE, (code) => code.replace(/[^\n]/g, ' ')).split('\n')
  const before = [...prose.slice(0, line - 1), prose[line - 1]?.slice(0, column - 1) ?? '']
  let closed = 0
  for (const [index, row] of [...before.entries()].reverse()) {
    for (let at = row.length - 1; at >= 0; at--) {
      if (row[at] === '}') closed++
      else if (row[at] === '{' && --closed < 0) return { line: index + 1, column: at + 1 }
    }
  }
  return undefined
}

function unclosedTag(at: Place, reason: string): Finding {
  const tag = /for `<([^>]*)>` \((\d+):(\d+)/.exec(reason)
  if (!tag) return { at, message: '여닫는 태그가 맞지 않는다', fix: '연 순서의 거꾸로 닫는다' }
  const [, name = '', line, column] = tag
  const place = { line: Number(line), column: Number(column) }
  if (/^[a-z]/.test(name))
    return {
      at: place,
      message: `HTML 태그는 쓸 수 없다: <${name}>`,
      fix: 'Markdown으로 쓴다. 글자 그대로라면 `코드`로 쓴다',
    }
  return {
    at: place,
    message: `닫지 않은 컴포넌트: <${name}>`,
    fix: `이렇게 닫는다: </${name}>. 문단이나 목록 안에서 연 것은 그 안에서 닫는다`,
  }
}

function badTag(at: Place, reason: string, line: string): Finding {
  if (/`!`/.test(reason))
    return {
      at,
      message: 'HTML 주석은 쓸 수 없다',
      fix: '주석을 지운다. 남길 말은 커밋 메시지에 쓴다',
    }
  const address = /<(https?:[^>]*)>/.exec(line)?.[1]
  if (/local name/.test(reason) && address)
    return { at, message: '주소를 꺾쇠로 감쌌다', fix: `이렇게 쓴다: [문서 제목](${address})` }
  if (/before name/.test(reason))
    return {
      at,
      message: '글 속에 `<`를 그대로 썼다',
      fix: '`<`처럼 코드로 쓰거나 "미만", "이하"로 쓴다',
    }
  return {
    at,
    message: '컴포넌트의 속성이 틀렸거나 `>`로 닫지 않았다',
    fix: '속성은 이름="값" 꼴로 쓰고, 값 안에는 큰따옴표를 쓰지 않으며, ` />`나 `>`로 닫는다',
  }
}
