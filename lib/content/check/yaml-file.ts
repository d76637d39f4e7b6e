import {
  isMap,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml'
import type { Finding, Place } from './problem.ts'

export type YamlPath = readonly PropertyKey[]

/** A YAML text that still knows where each of its values stands. */
export interface YamlFile {
  /** The values; as much as could be read when there are errors. */
  value: unknown
  errors: Finding[]
  /** Where the value at a path stands, or the nearest value around it that exists. */
  placeOf(path: YamlPath): Place
  /** Where the key that a path ends with stands. */
  placeOfKey(path: YamlPath): Place
}

/** @param firstLine line of the file that the text starts on: front matter starts on the second. */
export function readYaml(text: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    at: placeAt(error.pos[0]),
    ...explain(error),
  }))
  const aliases = aliasOffsets(document).map((offset) => ({ at: placeAt(offset), ...ALIAS }))
  return {
    value: aliases.length > 0 ? undefined : document.toJS(),
    // One mistake makes the parser stumble several times on the same line.
    errors: [...syntax, ...aliases].filter(
      ({ at }, index, all) => all.findIndex((other) => other.at.line === at.line) === index,
    ),
    placeOf: (path) => placeAt(offsetOf(document, path)),
    placeOfKey: (path) => placeAt(keyOffsetOf(document, path) ?? offsetOf(document, path)),
  }
}

function offsetOf(document: Document.Parsed, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range[0] ?? 0
}

function keyOffsetOf(document: Document.Parsed, path: YamlPath): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  const key = parent.items.map((pair) => pair.key).find((node) => String(node) === path.at(-1))
  return isNode(key) ? key.range?.[0] : undefined
}

function aliasOffsets(document: Document.Parsed): number[] {
  const offsets: number[] = []
  visit(document, { Alias: (_, node) => void offsets.push(node.range?.[0] ?? 0) })
  return offsets
}

type Explanation = Pick<Finding, 'message' | 'fix'>

const QUOTED = "콜론, 괄호, 기호로 시작하는 값은 작은따옴표로 감싼다: 'EC2: 개요'"
const ALIAS: Explanation = { message: '별표로 시작하는 값을 따옴표 없이 썼다', fix: QUOTED }

/** What the error codes of https://eemeli.org/yaml/#errors mean to an author. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], Explanation>> = {
  BAD_INDENT: {
    message: '들여쓰기가 어긋났거나 괄호를 닫지 않았다',
    fix: '같은 층의 항목은 같은 칸에서 시작하고, 여는 괄호는 닫는다',
  },
  BAD_SCALAR_START: { message: '값이 따옴표 없이 기호로 시작한다', fix: QUOTED },
  BLOCK_AS_IMPLICIT_KEY: { message: '한 줄에 `: `가 두 번 나온다', fix: QUOTED },
  DUPLICATE_KEY: { message: '같은 항목을 두 번 썼다', fix: '하나만 남긴다' },
  MISSING_CHAR: { message: '닫지 않은 따옴표나 괄호가 있다', fix: '여는 글자마다 닫는 글자를 쓴다' },
  MULTIPLE_DOCS: { message: '한 파일에 문서가 둘 있다', fix: '가운데의 `---` 줄을 지운다' },
  TAB_AS_INDENT: { message: '탭으로 들여 썼다', fix: '빈칸 두 개로 들여 쓴다' },
}

const explain = (error: { code: YAMLError['code']; message: string }): Explanation =>
  EXPLANATIONS[error.code] ?? { message: `YAML로 읽을 수 없다(${error.message})`, fix: QUOTED }
