import type { Limits } from './filters.ts'

/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE_MS = 300

/** What the address of the search page asks for; nothing elsewhere. */
export function limitsOfAddress(): Limits {
  const { searchParams } = new URL(location.href)
  return { service: searchParams.get('service') ?? '', exam: searchParams.get('exam') ?? '' }
}

/** Takes the query from the address of the search page. */
export function takeQuery(input: HTMLInputElement): void {
  input.value ||= new URL(location.href).searchParams.get('q') ?? ''
}

let pause: ReturnType<typeof setTimeout> | undefined

/** Keeps the address of the search page in step with what is searched for. */
export function keepAddress(query: string, limits: Limits): void {
  clearTimeout(pause)
  pause = setTimeout(() => {
    const address = new URL(location.href)
    for (const [name, value] of Object.entries({ q: query, ...limits })) {
      if (value) address.searchParams.set(name, value)
      else address.searchParams.delete(name)
    }
    if (address.href !== location.href) history.replaceState(null, '', address)
  }, PAUSE_MS)
}

/** Where sending the form would lead: the link to what is shown. */
export function addressOf(form: HTMLFormElement): string {
  const address = new URL(form.action)
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value) address.searchParams.set(name, value)
  }
  return address.href
}
