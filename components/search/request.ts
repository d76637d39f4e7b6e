/** The files of the index, on their way: the names answer first, the others complete the answers. */
export interface IndexRequest {
  names: Promise<Response>
  glossary: Promise<Response>
  body: Promise<Response>
}

/** @param files folder of the search files */
export function requestIndex(files: string): IndexRequest {
  const request = (name: string, priority: RequestPriority) => {
    const response = fetch(`${files}${name}.json`, { priority })
    response.catch(() => {}) // Whoever reads it deals with it.
    return response
  }
  return {
    names: request('names', 'high'),
    glossary: request('glossary', 'low'),
    body: request('body', 'low'),
  }
}
