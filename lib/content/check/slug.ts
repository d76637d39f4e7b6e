/** The ASCII words of a text as a slug: `중단 알림(Interruption Notice)` → `interruption-notice`; `''` without any. */
export const slugOf = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
