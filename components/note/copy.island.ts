const SHOWN_MS = 2000

/** Copies a code block when its button is pressed, and says so on the button. */
export function initCopy(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-copy]')
    const code = button?.closest('figure')?.querySelector('code')
    if (!button || !code) return
    navigator.clipboard.writeText(code.innerText).then(
      () => say(button, '복사했다'),
      () => say(button, '복사하지 못했다'),
    )
  })
}

function say(button: HTMLButtonElement, text: string): void {
  button.textContent = text
  setTimeout(() => (button.textContent = '복사'), SHOWN_MS)
}
