/** How chat tools and social networks read a page to preview it: no scripts, and only its beginning. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { attribute, type Element } from './html.ts'

export interface Scraper {
  name: string
  userAgent: string
  /** Where it looks first; `<title>` and `description` are the page's own. */
  prefers: 'og' | 'twitter'
  /** Most that it shows, in ems (a Hangul syllable is one, a Latin letter half of one), where it cuts. */
  limits?: { title: number; description: number }
  /** Whether it shows the page that the page says it is instead of the one it was given. */
  followsUrl?: true
}

/** Slack asks for no more: https://blog.daveallie.com/slack-link-unfurling/ The others take more. */
export const BYTES_READ = 32 * 1024

export const SCRAPERS: readonly Scraper[] = [
  {
    name: 'Slack',
    userAgent: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    prefers: 'twitter',
  },
  {
    name: 'KakaoTalk',
    userAgent:
      'facebookexternalhit/1.1;kakaotalk-scrap/1.0; +https://devtalk.kakao.com/t/scrap/33984',
    prefers: 'og',
    // Two lines each, in a bubble of some 280 pixels: https://developers.kakao.com/docs/latest/en/message-template/faq
    limits: { title: 40, description: 48 },
  },
  {
    name: 'X',
    userAgent: 'Twitterbot/1.0',
    prefers: 'twitter',
    // 70 and 200 characters, which are ems for Korean: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
    limits: { title: 70, description: 200 },
  },
  {
    name: 'Facebook',
    userAgent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    prefers: 'og',
    // https://developers.facebook.com/docs/sharing/webmasters/getting-started/versioned-link
    followsUrl: true,
  },
]

/** What a page says to a scraper; `undefined` where it says nothing. */
export interface Told {
  title: string | undefined
  description: string | undefined
  image: string | undefined
  /** The page it says it is: `og:url`, else its canonical address. */
  url: string | undefined
}

/** @param beginning the page as far as it was read, which may end anywhere */
export function toldTo({ prefers }: Pick<Scraper, 'prefers'>, beginning: string): Told {
  const tags = tagsOf(parse(beginning))
  const other = prefers === 'og' ? 'twitter' : 'og'
  const first = (name: string, own?: string) =>
    tags.get(`${prefers}:${name}`) ?? tags.get(`${other}:${name}`) ?? (own && tags.get(own))
  return {
    title: first('title', 'title'),
    description: first('description', 'description'),
    image: first('image'),
    url: tags.get('og:url') ?? tags.get('canonical'),
  }
}

/** The first of each `<meta>` and `<link>` that says something, by name, and the `<title>`. */
function tagsOf(node: DefaultTreeAdapterTypes.ParentNode, tags = new Map<string, string>()) {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue
    const [name, content] = child.tagName === 'title' ? ['title', textOf(child)] : tagOf(child)
    if (name && content && !tags.has(name)) tags.set(name, content)
    tagsOf(child, tags)
  }
  return tags
}

function tagOf(element: Element) {
  const valueOf = (name: string) => attribute(element, name)
  if (element.tagName === 'link') return [valueOf('rel'), valueOf('href')]
  if (element.tagName !== 'meta') return []
  return [valueOf('property') ?? valueOf('name'), valueOf('content')?.trim()]
}

const textOf = ({ childNodes }: Element): string =>
  childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : ''))
    .join('')
    .trim()

/** What a scraper shows of a text. */
export function shown(text: string, ems: number | undefined): string {
  let width = 0
  for (const [index, letter] of Array.from(text).entries()) {
    width += /[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 1 : 0.5
    if (ems && width > ems) return `${Array.from(text).slice(0, index).join('').trimEnd()}…`
  }
  return text
}
