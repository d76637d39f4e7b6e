import { slugOf } from '../../../content/check/slug.ts'
import { explainedNames, nameKey } from '../explained-names.ts'
import type { NoteRule } from '../parsed-note.ts'
import { proseBlocks } from '../prose-blocks.ts'

/** What stands in parentheses right behind Hangul: `배치 그룹(Placement Group)`. */
const BEHIND_HANGUL = /(?<=[가-힣]\()[^()]+(?=\))/g
/** A name in Latin letters with at least one word; values, lists and sentences are none. */
const NAME = /^(?=.*[A-Za-z]{2})[A-Za-z][\w.'& -]*$/
const KOREAN = /^[가-힣 ]+$/
/**
 * Capitals alone: with a digit, a hyphen or a dot they are part of another name (`SAA-C03`, `.NET`),
 * and behind a number they are a unit.
 */
const ACRONYM = /(?<![\w$.:@*`-]|\d )[A-Z]{2,6}(?![\w$:@*`-])/g

/** Abbreviations without an entry: a reader of these notes never looks them up here. */
const COMMON_ACRONYMS = new Set(
  [
    // Computers and the web.
    'AI API AWS CD CI CPU DB DNS GPU HDD HTML HTTP HTTPS ID IP JIT OS PC RAM REST SQL SSD TCP UDP URL VM',
    // Formats, standards and their bodies.
    'CRLF CSV DSA IANA ISO JAR JPG JSON LF MAC PID RFC RSA SATA UEFI UUID XFS XML YAML ZIP',
    // Words, time zones, names of other makers.
    'AND KST NOT OK OR UTC',
    'AMD CSR DRS EPEL HANA NVIDIA SAP SUSE VDA VENOM',
  ].flatMap((line) => line.split(' ')),
)

/** A term that a note uses and nothing on the site explains, at its first mention in the note. */
export const termMissing: NoteRule = function* (note, site) {
  if (!site.allTermsKnown) return
  const names = explainedNames(site)
  const [service = ''] = note.id.split('/')
  const said = new Set<string>()
  for (const { text, placeAt } of proseBlocks(note)) {
    for (const use of usesIn(text)) {
      const { name, acronym, korean, index } = use
      if (said.has(nameKey(name)) || names.has(name)) continue
      if (korean && names.hasShortForm(korean.at(-1)!, name, service)) continue
      said.add(nameKey(name)).add(nameKey(acronym ?? name))
      yield {
        at: placeAt(index),
        message: `용어집에 없는 용어다: ${name}`,
        fix: `화면이나 API의 값이면 \`코드\`로 쓴다. 용어면 content/glossary의 맞는 파일에 더한다:\n${entryOf(use)}`,
      }
    }
  }
}

interface Use {
  /** An English name, or an acronym that stands alone. */
  name: string
  index: number
  /** Stands behind the English name in its parentheses. */
  acronym?: string | undefined
  /** The words before the parentheses: the last of them are the Korean name. */
  korean?: string[]
}

function* usesIn(text: string): Generator<Use> {
  for (const { 0: content, index } of text.matchAll(BEHIND_HANGUL)) {
    const names = namesIn(content)
    if (names) yield { ...names, index, korean: text.slice(0, index - 1).split(/[\s()"]+/) }
  }
  for (const { 0: name, index } of text.matchAll(ACRONYM))
    if (!COMMON_ACRONYMS.has(name)) yield { name, index }
}

/**
 * The English name in parentheses: alone, or with its acronym or another Korean name. Anything else
 * there describes or lists; an acronym alone is found as such.
 */
function namesIn(content: string): Pick<Use, 'name' | 'acronym'> | undefined {
  const [name = '', other = '', ...more] = content.split(/, */)
  if (!NAME.test(name) || isAcronym(name) || more.length > 0) return undefined
  if (isAcronym(other)) return { name, acronym: other }
  return other === '' || KOREAN.test(other) ? { name } : undefined
}

const isAcronym = (name: string): boolean => /^[A-Z]{2,6}$/.test(name)

/** An entry to paste. Its meaning is too short for the check: it cannot be forgotten. */
function entryOf({ name, acronym, korean }: Use): string {
  const ko = korean?.slice(-name.split(' ').length).join(' ') ?? name
  const en = korean ? name : '…'
  const short = korean ? acronym : name
  const lines = [`id: ${slugOf(name)}`, `ko: ${ko}`, `en: ${en}`, short && `acronym: ${short}`]
  return `  - ${[...lines, 'meaning: …'].filter(Boolean).join('\n    ')}`
}
