/** What we use of the package, which has no types of its own. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    textStart: string
    textEnd?: string
    prefix?: string
    suffix?: string
  }

  /** @returns no fragment where the range is empty, takes too long, or cannot be told from another */
  export function generateFragmentFromRange(range: Range): { fragment?: TextFragment }
}
