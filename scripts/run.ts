import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, resolve } from 'node:path'

/** Commands of our dependencies come first, without npx, whose child outlives a kill. */
const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`

/** Starts a command of this project or its dependencies, with its output on ours. */
export const start = (command: string, args: string[], env: Record<string, string> = {}) =>
  spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH, ...env } })

/** Runs a command to its end. @returns its exit code; 1 when a signal ended it */
export async function run(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  const [code] = (await once(start(command, args, env), 'close')) as [number | null]
  return code ?? 1
}

/** Runs steps in order and ends this process with the exit code of the first that fails. */
export async function runSteps(steps: readonly (readonly [string, ...string[]])[]): Promise<void> {
  for (const [command, ...args] of steps) {
    const code = await run(command, args)
    if (code !== 0) process.exit(code)
  }
}
