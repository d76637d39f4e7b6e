import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import { contentlayerFields } from './lib/content/contentlayer-fields.ts'
import { glossarySchema, noteSchema, serviceSchema } from './lib/content/schema.ts'
import { rehypePlugins, remarkPlugins } from './lib/mdx/plugins.ts'

const Note = defineDocumentType(() => ({
  name: 'Note',
  filePathPattern: '!(services|glossary)/*.mdx',
  contentType: 'mdx',
  fields: contentlayerFields(noteSchema),
}))

const ServiceFile = defineDocumentType(() => ({
  name: 'ServiceFile',
  filePathPattern: 'services/*.yaml',
  contentType: 'data',
  fields: contentlayerFields(serviceSchema),
}))

const GlossaryFile = defineDocumentType(() => ({
  name: 'GlossaryFile',
  filePathPattern: 'glossary/*.yaml',
  contentType: 'data',
  fields: contentlayerFields(glossarySchema),
}))

// The lenient defaults leave a broken note out and exit with 0: every `on…` stops the build instead.
// What Contentlayer does not look at (enum values, list items, links, anchors) is checked before it runs.
export default makeSource({
  contentDirPath: 'content',
  documentTypes: [Note, ServiceFile, GlossaryFile],
  disableImportAliasWarning: true,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  mdx: { remarkPlugins, rehypePlugins },
})
