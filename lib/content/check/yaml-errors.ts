import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml'
import type { Finding } from './problem.ts'

export type Explanation = Pick<Finding, 'message' | 'fix'>

const QUOTED = "콜론, 괄호, 기호로 시작하는 값은 작은따옴표로 감싼다: 'EC2: 개요'"

/** An unquoted `*.example.com` refers to an anchor, which nobody means. */
export const ALIAS: Explanation = {
  message: '별표로 시작하는 값을 따옴표 없이 썼다',
  fix: QUOTED,
}

/** What the error codes of https://eemeli.org/yaml/#errors mean to an author. */
const EXPLANATIONS: Partial<Record<YAMLError['code'], Explanation>> = {
  BAD_INDENT: {
    message: '들여쓰기가 어긋났거나 괄호를 닫지 않았다',
    fix: '같은 층의 항목은 같은 칸에서 시작하고, 여는 괄호는 닫는다',
  },
  BAD_SCALAR_START: { message: '값이 따옴표 없이 기호로 시작한다', fix: QUOTED },
  BLOCK_AS_IMPLICIT_KEY: { message: '한 줄에 `: `가 두 번 나온다', fix: QUOTED },
  DUPLICATE_KEY: { message: '같은 항목을 두 번 썼다', fix: '하나만 남긴다' },
  MISSING_CHAR: {
    message: '닫지 않은 따옴표나 괄호가 있다',
    fix: '여는 글자마다 닫는 글자를 쓴다',
  },
  MULTIPLE_DOCS: { message: '한 파일에 문서가 둘 있다', fix: '가운데의 `---` 줄을 지운다' },
  TAB_AS_INDENT: { message: '탭으로 들여 썼다', fix: '빈칸 두 개로 들여 쓴다' },
  TAG_RESOLVE_FAILED: {
    message: '모르는 `!`태그다',
    fix: 'CloudFormation의 함수라면 이름을 바로잡고, 글이라면 작은따옴표로 감싼다',
  },
}

export const explain = ({ code, message }: YAMLError): Explanation =>
  EXPLANATIONS[code] ?? { message: `YAML로 읽을 수 없다(${message})`, fix: QUOTED }

/** A quote or bracket that is never closed is reported where it opens, not where the text ends. */
export function errorOffset(document: Document.Parsed, { pos: [offset] }: YAMLError): number {
  let place = offset
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node) ? node.flow : isScalar(node) && isQuoted(node.type)
      if (opens && node.range?.[1] === offset) place = Math.min(place, node.range[0])
    },
  })
  return place
}

const isQuoted = (type = ''): boolean => type.startsWith('QUOTE')
