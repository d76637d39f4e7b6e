import type { Code } from 'mdast'
import type { Finding, Place } from '../../content/check/problem.ts'
import { readYaml, type YamlFile } from '../../content/check/yaml-file.ts'
import { cloudFormationTags } from './cloudformation/tags.ts'

/** The data in a code block; places are those in the note. */
export type CodeData = Pick<YamlFile, 'value' | 'errors' | 'placeOf' | 'placeOfKey'>

/** Reads a block of JSON or YAML. @returns `undefined` for any other language */
export function readCode(node: Code): CodeData | undefined {
  if (node.lang !== 'json' && node.lang !== 'yaml') return undefined
  const start = node.position!.start
  const yaml = readYaml(node.value, start.line + 1, cloudFormationTags)
  const shift = ({ line, column }: Place) => ({ line, column: column + start.column - 1 })
  // YAML is a superset of JSON: its reader knows the places, but takes what is no JSON.
  const errors = node.lang === 'json' ? jsonErrors(node.value, start.line + 1) : yaml.errors
  const value = errors.length > 0 ? undefined : yaml.value
  return {
    value,
    errors: errors.map((error) => ({ ...error, at: shift(error.at) })),
    placeOf: (path) => shift(yaml.placeOf(path)),
    placeOfKey: (path) => shift(yaml.placeOfKey(path)),
  }
}

function jsonErrors(text: string, firstLine: number): Finding[] {
  const error = jsonError(text)
  if (!error) return []
  const before = text.slice(0, offsetOf(error, text)).split('\n')
  const at = { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 }
  const fix =
    '주석, 말줄임표, 마지막 쉼표를 지우고 큰따옴표를 쓴다. 일부만 보이려면 언어를 text로 쓴다'
  return [{ at, message: 'JSON으로 읽을 수 없다', fix }]
}

function jsonError(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** V8 names the position of every error but these: an unexpected token, and the end of the text. */
function offsetOf(error: string, text: string): number {
  const position = /position (\d+)/.exec(error)?.[1]
  if (position) return Number(position)
  for (let end = 1; end <= text.length; end++) {
    if (jsonError(text.slice(0, end))?.startsWith('Unexpected token')) return end - 1
  }
  return text.length
}
