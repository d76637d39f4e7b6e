import { MoonIcon, SunIcon } from './icons'

/** Light or dark: theme.island.ts serves it, and says which is on. */
export const ThemeToggle = () => (
  <button
    type="button"
    data-theme-toggle
    data-needs-js
    aria-label="어두운 화면"
    className="relative grid size-10 place-items-center rounded-lg hover:bg-surface"
  >
    <SunIcon />
    <MoonIcon />
  </button>
)
