/** XML as its readers see it, for the tests of what the site writes for machines. */
import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

type Namespaces = Record<string, string>

/** The values that an XPath names in a document. @throws when the document is not well-formed */
export function valuesOf(xml: string, xpath: string, namespaces: Namespaces): string[] {
  using document = XmlDocument.fromString(xml)
  return document.find(xpath, namespaces).map((node) => node.content)
}

/** @throws what does not fit the schema, with its line */
export function assertFits(xml: string, schemaFile: string): void {
  using schema = XmlDocument.fromBuffer(readFileSync(schemaFile))
  using validator = XsdValidator.fromDoc(schema)
  using document = XmlDocument.fromString(xml)
  validator.validate(document)
}
