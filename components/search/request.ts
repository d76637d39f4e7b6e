/** The files of the index, on their way: the names answer first, the others complete the answers. */
export interface IndexRequest {
  names: Promise<Response>
  glossary: Promise<Response>
  body: Promise<Response>
}

/**
 * The names come along with the code of the search, and the others a little later: to share the line from the start
 * would keep the first results waiting, and to wait until it is free would leave it idle for a round trip.
 * @param files folder of the search files
 * @param first what the others are not to hold up: by default, the names
 */
export function requestIndex(files: string, first?: Promise<unknown>): IndexRequest {
  const request = (name: string, priority: RequestPriority) =>
    fetch(`${files}${name}.json`, { priority })
  const names = request('names', 'high')
  const further = (name: string) => (first ?? names).then(() => request(name, 'low'))
  const index = { names, glossary: further('glossary'), body: further('body') }
  // Whoever reads them deals with their errors.
  for (const response of Object.values(index)) response.catch(() => {})
  return index
}
