/** Browsers refuse to change the address too often; a pause in typing is soon enough. */
const PAUSE_MS = 300

/** Takes the query from the address of the search page, and keeps the address in step with what is typed. */
export function followAddress(input: HTMLInputElement): void {
  const address = new URL(location.href)
  input.value ||= address.searchParams.get('q') ?? ''
  let pause: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      if (input.value) address.searchParams.set('q', input.value)
      else address.searchParams.delete('q')
      history.replaceState(null, '', address)
    }, PAUSE_MS)
  })
}
