/** The files of the index, on their way: the names answer first, the others complete the answers. */
export interface IndexRequest {
  names: Promise<Response>
  glossary: Promise<Response>
  body: Promise<Response>
}

/**
 * The names come along with the code of the search, and each further file when the one before begins to come:
 * to share the line would keep the first results waiting.
 * @param files folder of the search files
 */
export function requestIndex(files: string): IndexRequest {
  const request = (name: string, priority: RequestPriority) =>
    fetch(`${files}${name}.json`, { priority })
  const names = request('names', 'high')
  const glossary = names.then(() => request('glossary', 'low'))
  const body = glossary.then(() => request('body', 'low'))
  // Whoever reads them deals with their errors.
  for (const response of [names, glossary, body]) response.catch(() => {})
  return { names, glossary, body }
}
