import { x } from 'xastscript'
import { iconPath, openSearchPath, searchTemplate } from './routes.ts'
import { absoluteUrl, SITE } from './site.ts'
import { writeXml } from './xml.ts'

/**
 * Lets browsers search this site from their address bar
 * (https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch).
 */
export const openSearchDescription = (): string =>
  writeXml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', SITE.name),
      x('Description', 'AWS 노트를 한국어와 영어로 찾는다.'),
      x('InputEncoding', 'UTF-8'),
      x('Language', SITE.language),
      x(
        'Image',
        { width: 192, height: 192, type: 'image/png' },
        absoluteUrl(iconPath('icon-192.png')),
      ),
      x('Url', { type: 'text/html', template: absoluteUrl(searchTemplate('searchTerms')) }),
      x('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absoluteUrl(openSearchPath()),
      }),
    ]),
  )
