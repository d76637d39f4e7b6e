import { valuesOf } from './xml.ts'

export const ATOM = { a: 'http://www.w3.org/2005/Atom' }

/** What RFC 4287 demands of a feed: an XPath names what breaks it. Sections are those of the RFC. */
const RULES: { section: string; rule: string; breaks: string }[] = [
  { section: '4.1.1', rule: 'a feed has one id', breaks: '/a:feed[count(a:id)!=1]' },
  { section: '4.1.1', rule: 'a feed has one title', breaks: '/a:feed[count(a:title)!=1]' },
  { section: '4.1.1', rule: 'a feed has one date', breaks: '/a:feed[count(a:updated)!=1]' },
  {
    section: '4.1.1',
    rule: 'a feed has an author, or each of its entries has',
    breaks: '/a:feed[not(a:author)]/a:entry[not(a:author)]',
  },
  {
    section: '4.1.1',
    rule: 'a feed says where it is',
    breaks: '/a:feed[count(a:link[@rel="self"])!=1]',
  },
  { section: '4.1.2', rule: 'an entry has one id', breaks: '//a:entry[count(a:id)!=1]' },
  { section: '4.1.2', rule: 'an entry has one title', breaks: '//a:entry[count(a:title)!=1]' },
  { section: '4.1.2', rule: 'an entry has one date', breaks: '//a:entry[count(a:updated)!=1]' },
  { section: '4.1.2', rule: 'an entry has at most one summary', breaks: '//a:summary[2]' },
  {
    section: '4.1.2',
    rule: 'an entry without content has a page, one for each type',
    breaks: '//a:entry[not(a:link[@rel="alternate"])]',
  },
  {
    section: '4.1.2',
    rule: 'an entry has no two pages of one type',
    breaks:
      '//a:entry/a:link[@rel=preceding-sibling::a:link/@rel][@type=preceding-sibling::a:link/@type]',
  },
  { section: '3.2.1', rule: 'a person has one name', breaks: '//a:author[count(a:name)!=1]' },
  { section: '4.2.2.1', rule: 'a category has a term', breaks: '//a:category[not(@term)]' },
  { section: '4.2.7.1', rule: 'a link has an address', breaks: '//a:link[not(@href)]' },
  {
    section: '4.2.6',
    rule: 'ids are absolute addresses',
    breaks: '//a:id[not(contains(.,"://"))]',
  },
  { section: '4.1.1', rule: 'ids differ', breaks: '//a:id[.=preceding::a:entry/a:id]' },
  {
    section: '3.3',
    rule: 'dates have a time and a zone',
    breaks: '//a:updated[string-length(.)!=25 or substring(.,11,1)!="T" or substring(.,20,1)!="+"]',
  },
]

/** The rules of RFC 4287 that a feed breaks, each with what breaks it. */
export const faultsOf = (xml: string): string[] =>
  RULES.flatMap(({ section, rule, breaks }) =>
    valuesOf(xml, breaks, ATOM).map((found) => `${section} ${rule}: ${found.slice(0, 80)}`),
  )
