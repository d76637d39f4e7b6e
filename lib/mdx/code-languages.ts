/** Languages a code block may have. Shiki highlights them; anything else would silently be plain text. */
export const CODE_LANGUAGES = [
  'bash',
  'powershell',
  'json',
  'yaml',
  'python',
  'javascript',
  'ini',
  'sql',
  'http',
  'text',
] as const
