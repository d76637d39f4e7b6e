/** The files of the index, on their way: the names answer first, the others complete the answers. */
export interface IndexRequest {
  names: Promise<Response>
  body: Promise<Response>
  glossary: Promise<Response>
}

/**
 * The names come along with the code of the search, and each of the others a little after what comes before it: to
 * share the line from the start would keep the first results waiting, and to wait until it is free would leave it
 * idle for a round trip.
 * @param files folder of the search files
 * @param first what the others are not to hold up: by default, the names
 */
export function requestIndex(files: string, first?: Promise<unknown>): IndexRequest {
  const request = (name: string, priority: RequestPriority) =>
    fetch(`${files}${name}.json`, { priority })
  const names = request('names', 'high')
  const body = (first ?? names).then(() => request('body', 'low'))
  const glossary = body.then(() => request('glossary', 'low'))
  const index = { names, body, glossary }
  // Whoever reads them deals with their errors.
  for (const response of Object.values(index)) response.catch(() => {})
  return index
}
