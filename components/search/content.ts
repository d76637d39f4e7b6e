/** A file that is not there: a new build has other names, and the old ones are gone. */
export class MissingFile extends Error {}

/** @throws what the request throws, and MissingFile */
export async function contentOf(request: Promise<Response>): Promise<ArrayBuffer> {
  const response = await request
  if (!response.ok) throw new MissingFile(`${response.url}: ${response.status}`)
  return response.arrayBuffer()
}
