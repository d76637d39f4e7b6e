import type { Graph, Thing, WithContext } from 'schema-dts'

/** Structured data for search engines. A `<` in a text must not end the script. */
export const JsonLd = ({ data }: { data: Graph | WithContext<Exclude<Thing, string>> }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
  />
)
