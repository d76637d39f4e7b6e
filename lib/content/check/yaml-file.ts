import { isMap, isNode, LineCounter, parseDocument, visit, type Document, type Tags } from 'yaml'
import type { Finding, Place } from './problem.ts'
import { ALIAS, errorOffset, explain } from './yaml-errors.ts'

export type YamlPath = readonly PropertyKey[]

/** A YAML text that still knows where each of its values stands. */
export interface YamlFile {
  /** The values, as far as they could be read. */
  value: unknown
  /** Whether that is all that was written. */
  complete: boolean
  errors: Finding[]
  /** Where the value at a path stands, or the nearest value around it that exists. */
  placeOf(path: YamlPath): Place
  /** Where the key that a path ends with stands. */
  placeOfKey(path: YamlPath): Place
}

/**
 * @param firstLine line of the file that the text starts on: front matter starts on the second
 * @param customTags tags beyond those of YAML itself
 */
export function readYaml(text: string, firstLine = 1, customTags: Tags = []): YamlFile {
  const lineCounter = new LineCounter()
  const options = { lineCounter, customTags, prettyErrors: false, logLevel: 'error' } as const
  const document = parseDocument(text, options)
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(1, line + firstLine - 1), column: col }
  }
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    at: placeAt(errorOffset(document, error)),
    ...explain(error),
  }))
  const aliases = aliasOffsets(document).map((offset) => ({ at: placeAt(offset), ...ALIAS }))
  // One mistake makes the parser stumble several times on the same line.
  const errors = [...syntax, ...aliases].filter(
    ({ at }, index, all) => all.findIndex((other) => other.at.line === at.line) === index,
  )
  return {
    value: aliases.length > 0 ? undefined : document.toJS(),
    complete: errors.length === 0,
    errors,
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
