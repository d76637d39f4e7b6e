import { analyze, type Token } from './analyzer.ts'

const known = new WeakMap<readonly string[], Token[][]>()

/**
 * The tokens of each text of a note. The same texts are analysed once: sections are chosen and snippets cut by them
 * again with every letter typed.
 */
export function tokensOf(texts: readonly string[]): Token[][] {
  const tokens = known.get(texts) ?? texts.map(analyze)
  known.set(texts, tokens)
  return tokens
}
