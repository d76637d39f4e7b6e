/** The files a content folder may have, by their path in it; the group is the id. */
export const FILE_KINDS = {
  service: /^services\/([^/]+)\.yaml$/,
  glossary: /^glossary\/([^/]+)\.yaml$/,
  links: /^(links)\.txt$/,
  note: /^(?!services\/|glossary\/)([^/]+\/[^/]+)\.mdx$/,
} as const

/** Whether a content folder has a place for a file or folder. */
export const hasPlace = ({ path, isFile }: { path: string; isFile: boolean }): boolean =>
  isFile ? Object.values(FILE_KINDS).some((pattern) => pattern.test(path)) : !path.includes('/')
