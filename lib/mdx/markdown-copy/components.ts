import type { PhrasingContent, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx'
import { koreanDate } from '../../text/korean-date.ts'
import type { ComponentName } from '../vocabulary.ts'
import { link, paragraph, quote, strong, text } from './nodes.ts'

type Attributes = Record<string, string>
type Convert = (attributes: Attributes, children: RootContent[]) => RootContent[]

/** What each component is in Markdown. A drawing is its description. */
export const COMPONENTS: Record<ComponentName, Convert> = {
  Correction: ({ claim = '', right = '', since, source = '' }, children) => [
    quote(
      paragraph(strong('정정')),
      paragraph({ type: 'delete', children: [text(claim)] }),
      paragraph(strong(right)),
      ...children,
      paragraph(since ? `${koreanDate(since)}부터 바뀌었다. ` : '', link(source, '공식 문서')),
    ),
  ],
  ExamPoint: (_, children) => [quote(paragraph(strong('시험 포인트')), ...children)],
  Caution: (_, children) => [quote(paragraph(strong('주의')), ...children)],
  Comparison: captioned,
  Limits: captioned,
  Figure: ({ caption = '' }, children) => [
    quote(paragraph(strong('그림'), ` ${caption}`), ...children),
  ],
  Diagram: ({ label = '' }) => [paragraph(label)],
  Frame: () => [],
  Box: () => [],
  Arrow: () => [],
  Text: () => [],
  Console: ({ path = '' }) => [
    text(
      path
        .split('>')
        .map((step) => step.trim())
        .join(' › '),
    ),
  ],
  Kbd: (_, children) => [...children],
  Term: (_, children) => children,
}

function captioned({ caption = '' }: Attributes, children: RootContent[]): RootContent[] {
  return [paragraph(strong(caption)), ...children]
}

/** The values of an element's attributes. All are texts: the check refuses any other. */
export function attributesOf(
  element: Extract<RootContent | PhrasingContent, { type: `mdxJsx${string}` }>,
): Attributes {
  return Object.fromEntries(
    element.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, String(attribute.value)]] : [],
    ),
  )
}
