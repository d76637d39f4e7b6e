import { memoizedFor } from '../text/memoized.ts'
import { analyze, type Token } from './analyzer.ts'

/**
 * The tokens of each text of a note. The same texts are analysed once: sections are chosen and snippets cut by them
 * again with every letter typed.
 */
export const tokensOf = memoizedFor((texts: readonly string[]): Token[][] => texts.map(analyze))
