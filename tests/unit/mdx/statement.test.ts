import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { syntaxPlugins } from '../../../lib/mdx/plugins.ts'
import { statementOf } from '../../../lib/mdx/statement.ts'

const processor = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins)
const statement = (mdx: string) => statementOf(processor.runSync(processor.parse(mdx)) as Root)

const SENTENCE = '클러스터 그룹의 인스턴스끼리는 단일 플로우가 빠르다.'

test.each([
  [
    'the first sentence of the first paragraph',
    `${SENTENCE} 밖에서는 느리다.\n\n다음 문단이다.`,
    SENTENCE,
  ],
  [
    'a stop inside a number or a name',
    '시간당 0.005달러이고 `s3.Bucket`과 `!Ref`를 쓴다고 한다. 끝.',
    '시간당 0.005달러이고 s3.Bucket과 !Ref를 쓴다고 한다.',
  ],
  [
    'the sentence after one that says too little',
    '작업은 네 가지다. 창마다 작업을 더하고 우선순위를 정한다. 끝이다.',
    '작업은 네 가지다. 창마다 작업을 더하고 우선순위를 정한다.',
  ],
  [
    'the whole of a quotation of two sentences',
    '"주문이 몰릴 때 큐의 처리가 아주 많이 밀린다. 어떻게 하나"라는 질문이다. 끝이다.',
    '"주문이 몰릴 때 큐의 처리가 아주 많이 밀린다. 어떻게 하나"라는 질문이다.',
  ],
  [
    'a line without a stop',
    '비용 줄이기, 하드웨어와 네트워크, 디스크',
    '비용 줄이기, 하드웨어와 네트워크, 디스크',
  ],
  ['lines of one paragraph', '클러스터 그룹의\n인스턴스끼리는 단일 플로우가 빠르다.', SENTENCE],
  ['the prose after a code block', `\`\`\`bash\n# 설치한다.\n\`\`\`\n\n${SENTENCE}`, SENTENCE],
  ['the first item of a list', `- ${SENTENCE}\n- 둘째다.`, SENTENCE],
  [
    'what is right of a correction, and not its claim',
    `<Correction claim="모두 한 랙에 있다." right="아니다" source="x">\n\n${SENTENCE}\n\n</Correction>`,
    SENTENCE,
  ],
  [
    'the subjects of a table that stands alone',
    '<Limits caption="기본 할당량">\n\n| 항목 | 값 |\n| --- | --- |\n| ALB | 50개 |\n| NLB | 50개 |\n\n</Limits>',
    '기본 할당량: ALB, NLB',
  ],
  ['the title of code that stands alone', '```bash title="버전 보기"\naws ssm\n```', '버전 보기'],
  ['nothing of a section that holds only others', '', ''],
])('a section says %s', (_, mdx, expected) => {
  expect(statement(mdx)).toBe(expected)
})
