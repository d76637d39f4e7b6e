/** Reads a list of words that belong together: words between spaces, rows between commas or lines. */
export const wordRows = (list: string): string[][] =>
  list
    .trim()
    .split(/, |\n/)
    .map((row) => row.split(' '))
