/** All rules, by the id that a message ends with. An id never changes. */
import { termAddressLength } from '../../../content/check/rules/address-length.ts'
import { fileName } from '../../../content/check/rules/file-name.ts'
import { filePlace } from '../../../content/check/rules/file-place.ts'
import { linkLine, linkLost, linkMoved, linkNew } from '../../../content/check/rules/links-last.ts'
import { questionRepeated, questionSection } from '../../../content/check/rules/questions.ts'
import {
  serviceMissing,
  serviceOrder,
  serviceReserved,
} from '../../../content/check/rules/services.ts'
import { termMisspelling, termNote, termRepeated } from '../../../content/check/rules/terms.ts'
import {
  noteRepeated,
  noteUnlisted,
  topicMissing,
  topicRepeated,
} from '../../../content/check/rules/topics.ts'
import { fields, yamlSyntax } from '../../../content/check/rules/yaml.ts'
import type { SiteRule } from '../../../content/check/site.ts'
import type { NoteRule } from '../parsed-note.ts'
import { addressLength } from './address-length.ts'
import { changes } from './changes.ts'
import { cloudFormation } from './cloudformation.ts'
import { cloudFormationResource } from './cloudformation-resource.ts'
import { codeData, codeLanguage, codeMeta } from './code.ts'
import { componentAttributes } from './component-attributes.ts'
import { componentName } from './component-name.ts'
import { componentPlace } from './component-place.ts'
import { diagramBounds, diagramText, diagramWidth } from './diagrams.ts'
import { frontMatter } from './front-matter.ts'
import { headingAnchor } from './heading-anchor.ts'
import { headingLevel, headingNested, headingSetext, headingText } from './heading-form.ts'
import { iamPolicy } from './iam-policy.ts'
import { image } from './images.ts'
import { linkForm, linkTarget, linkText } from './links.ts'
import { termMissing } from './missing-terms.ts'
import { emphasis, footnote, noCode, strikethrough } from './prose.ts'
import { correctionSource, termId } from './references.ts'
import { related } from './related.ts'
import { leadMissing, sectionEmpty, takeaway } from './sections.ts'
import { spelling } from './spelling.ts'
import { tableCells } from './tables.ts'
import { unwritten } from './unwritten.ts'

export const SITE_RULES: Record<string, SiteRule> = {
  'file-name': fileName,
  'file-place': filePlace,
  'yaml-syntax': yamlSyntax,
  fields,
  'service-reserved': serviceReserved,
  'service-missing': serviceMissing,
  'service-order': serviceOrder,
  'topic-missing': topicMissing,
  'topic-repeated': topicRepeated,
  'note-unlisted': noteUnlisted,
  'note-repeated': noteRepeated,
  'term-repeated': termRepeated,
  'term-note': termNote,
  'term-misspelling': termMisspelling,
  'term-address-length': termAddressLength,
  'question-section': questionSection,
  'question-repeated': questionRepeated,
  'link-line': linkLine,
  'link-lost': linkLost,
  'link-moved': linkMoved,
}

export const NOTE_RULES: Record<string, NoteRule> = {
  'front-matter': frontMatter,
  'heading-anchor': headingAnchor,
  'heading-level': headingLevel,
  'heading-setext': headingSetext,
  'heading-text': headingText,
  'heading-nested': headingNested,
  'section-empty': sectionEmpty,
  'lead-missing': leadMissing,
  takeaway,
  'link-form': linkForm,
  'link-target': linkTarget,
  'link-text': linkText,
  image,
  'component-name': componentName,
  'component-attributes': componentAttributes,
  'component-place': componentPlace,
  'correction-source': correctionSource,
  'term-id': termId,
  'term-missing': termMissing,
  'table-cells': tableCells,
  'diagram-width': diagramWidth,
  'diagram-bounds': diagramBounds,
  'diagram-text': diagramText,
  'code-language': codeLanguage,
  'code-meta': codeMeta,
  'code-data': codeData,
  cloudformation: cloudFormation,
  'cloudformation-resource': cloudFormationResource,
  'iam-policy': iamPolicy,
  'no-code': noCode,
  strikethrough,
  emphasis,
  footnote,
  spelling,
  related,
  'address-length': addressLength,
  changes,
}

/** Only for what is about to be released. */
export const SITE_RELEASE_RULES: Record<string, SiteRule> = { 'link-new': linkNew }
export const NOTE_RELEASE_RULES: Record<string, NoteRule> = { unwritten }
