/** A place in a file. Lines and columns count from 1, as editors do. */
export interface Place {
  line: number
  column: number
}

/** What a rule finds in the file it looks at. */
export interface Finding {
  at: Place
  /** What is wrong: one Korean clause without a full stop. */
  message: string
  /** What to write instead, to be pasted where that is possible. */
  fix: string
}

/** What a rule over the whole site finds: it says in which file. */
export interface SiteFinding extends Finding {
  /** Path from the folder that holds the content folder: `content/ec2/ami.mdx`. */
  file: string
}

/** One mistake in the content, as an author reads it. */
export interface Problem extends Place {
  file: string
  /** Stable kebab-case id of the rule. */
  rule: string
  message: string
  fix: string
}

export const TOP: Place = { line: 1, column: 1 }

/** In reading order: by file, then by place. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Two lines for a terminal; editors make the first a link. */
export function formatProblem({ file, line, column, rule, message, fix }: Problem): string {
  return `${file}:${line}:${column}  ${message}  [${rule}]\n  → ${fix}`
}
