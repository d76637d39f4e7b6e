import type { ReactNode } from 'react'

const Icon = ({ children, className }: { children: ReactNode; className?: string }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    className={className}
    aria-hidden
  >
    {children}
  </svg>
)

export const MenuIcon = () => (
  <Icon>
    <path d="M3 5.5h14M3 10h14M3 14.5h14" />
  </Icon>
)

export const SearchIcon = () => (
  <Icon>
    <circle cx="8.7" cy="8.7" r="5.2" />
    <path d="m12.7 12.7 4 4" />
  </Icon>
)

export const SunIcon = () => (
  <Icon className="theme-light absolute">
    <circle cx="10" cy="10" r="3.3" />
    <path d="M10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1" />
  </Icon>
)

export const MoonIcon = () => (
  <Icon className="theme-dark absolute">
    <path d="M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z" />
  </Icon>
)
