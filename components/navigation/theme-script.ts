import { createHash } from 'node:crypto'

/** Runs before the first paint: a chosen theme, and that scripts run (for `data-needs-js`). */
export const THEME_SCRIPT = `{let d=document.documentElement.dataset;d.js="";try{let t=localStorage.theme;if(t=="dark"||t=="light")d.theme=t}catch{}}`

/** The one inline script that the pages' Content-Security-Policy allows. */
export const THEME_SCRIPT_HASH = `sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}`
