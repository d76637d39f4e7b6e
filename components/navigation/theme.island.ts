const dark = matchMedia('(prefers-color-scheme: dark)')
const root = document.documentElement

const isDark = (): boolean => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark'

/**
 * The toggle of light and dark. A choice that equals the system's is no choice: it is forgotten, and
 * the page follows the system again. THEME_SCRIPT (theme-script.ts) applies it before the first paint.
 */
export function initTheme(): void {
  const button = document.querySelector('[data-theme-toggle]')
  const show = () => button?.setAttribute('aria-pressed', String(isDark()))
  button?.addEventListener('click', () => {
    choose(isDark() ? 'light' : 'dark')
    show()
  })
  dark.addEventListener('change', show)
  show()
}

function choose(theme: 'light' | 'dark'): void {
  const isSystem = dark.matches === (theme === 'dark')
  if (isSystem) delete root.dataset.theme
  else root.dataset.theme = theme
  try {
    if (isSystem) localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
}
