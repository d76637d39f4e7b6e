import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '../../../lib/search/answer.ts'
import {
  PAUSE,
  SearchSession,
  type FromSession,
  type ToSession,
} from '../../../lib/search/session.ts'
import { filesOf, textsOf, type ContentOfTest } from './content.ts'

const content: ContentOfTest = {
  notes: [
    {
      id: 'ec2/ami',
      title: 'AMI 이미지',
      lead: '서버를 시작할 때 쓴다. 스냅샷에서 온다.',
      sections: { share: ['공유', '다른 계정에 준다.'] },
    },
    { id: 'ec2/tenancy', title: '테넌시', lead: '하드웨어를 혼자 쓴다.' },
  ],
}
const files = filesOf(content)

let said: FromSession[]
/** Files that were asked for. */
let fetched: string[]
/** Milliseconds that files take, unless they are slow. */
const TEXTS_MS = 100
let slow: string[]
/** What the files of a note have. */
let contentOfFile: (path: string) => string
let session: SearchSession
beforeEach(() => {
  vi.useFakeTimers()
  said = []
  fetched = []
  slow = []
  contentOfFile = (path) => fileOf(content, path)
  session = new SearchSession(
    (message) => said.push(message),
    async (path) => {
      fetched.push(path)
      const time = slow.includes(path) ? 2 * TEXTS_MS : TEXTS_MS
      await new Promise((resolve) => setTimeout(resolve, time))
      return bytes(contentOfFile(path))
    },
  )
})

/** As the build writes it: texts/ec2/ami.json. */
function fileOf(content: ContentOfTest, path: string): string {
  const [, kind, noteId] = /^(\w+)\/(.*)\.json$/.exec(path)!
  const { sections, readers } = textsOf(content, noteId!)
  return JSON.stringify(kind === 'texts' ? sections : readers)
}

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer
const index = (name: 'names' | 'glossary' | 'body', text?: string): ToSession => ({
  kind: 'index',
  name,
  content: bytes(text ?? JSON.stringify(files[name])),
})
const ask = (number: number, query: string): ToSession => ({
  kind: 'query',
  number,
  query,
  options: {},
})
/** Tells all at once, as messages that wait in a queue, and takes time for the answers, not for the texts. */
function tell(...messages: ToSession[]): void {
  for (const message of messages) session.receive(message)
  vi.advanceTimersByTime(1)
}
const whenTextsHaveCome = () => vi.advanceTimersByTimeAsync(TEXTS_MS + 1)
const answers = () => said.filter((message) => message.kind === 'answer')
const last = () => answers().at(-1)!
const shown = (answer: Answer) =>
  answer.notes.map(({ id, sections }) => [
    id,
    sections[0]!.snippet?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  ])

describe('a query', () => {
  test('is answered from the names, and again when more of the index has come', () => {
    tell(ask(1, '이미지'))
    expect(answers()).toEqual([])
    tell(index('names'))
    expect(last()).toMatchObject({ number: 1, isComplete: false })
    expect(shown(last().answer)).toEqual([['ec2/ami', undefined]])
    tell(ask(2, '스냅샷'))
    expect(last().answer.notes).toEqual([])
    tell(index('glossary'), index('body'))
    expect(last()).toMatchObject({ number: 2, isComplete: true })
    expect(shown(last().answer)).toEqual([['ec2/ami', undefined]])
  })

  test('is answered once for files that come together', () => {
    tell(ask(1, '이미지'), index('names'), index('glossary'), index('body'))
    expect(answers()).toHaveLength(1)
  })

  test('gets its snippets when the texts have come, with what matches marked', async () => {
    tell(index('names'), index('glossary'), index('body'), ask(1, '스냅샷'))
    await whenTextsHaveCome()
    expect(shown(last().answer)).toEqual([['ec2/ami', '서버를 시작할 때 쓴다. [스냅샷]에서 온다.']])
    tell(ask(2, 'AMI'))
    expect(shown(last().answer)[0]![1]).toContain('스냅샷')
    expect(fetched).toEqual(['texts/ec2/ami.json'])
  })

  test('that is empty is answered with nothing', () => {
    tell(index('names'), ask(1, ''))
    expect(last().answer.notes).toEqual([])
  })
})

test('what results can be limited to is told with the names', () => {
  tell(index('names'))
  expect(said).toEqual([
    { kind: 'filters', filters: { services: [{ id: 'ec2', title: 'EC2' }], exams: [] } },
  ])
})

describe('a damaged file', () => {
  test.each([
    ['is cut off', '{"analyzer":'],
    ['is of another analyzer', '{"analyzer":0}'],
  ])('of the index that %s is told, and what came before still answers', (_, text) => {
    tell(index('names'), index('glossary'), index('body', text), ask(1, '이미지'))
    expect(said).toContainEqual({ kind: 'damaged' })
    expect(last().isComplete).toBe(false)
    expect(shown(last().answer)).toEqual([['ec2/ami', undefined]])
  })

  test('in the middle of the index leaves it incomplete, whatever comes after', () => {
    tell(index('names'), index('glossary', '{}'), index('body'), ask(1, '스냅샷'))
    expect(said).toContainEqual({ kind: 'damaged' })
    expect(last().isComplete).toBe(false)
    expect(shown(last().answer)).toEqual([['ec2/ami', undefined]])
  })

  test('can be told again, whole', () => {
    tell(index('names', '[]'), index('glossary'), index('body'), ask(1, '스냅샷'))
    expect(answers()).toEqual([])
    tell(index('names'), index('glossary'), index('body'))
    expect(last().isComplete).toBe(true)
    expect(shown(last().answer)).toEqual([['ec2/ami', undefined]])
  })

  test.each(['', '{}', '[1]'])('of texts leaves the results without snippets: %j', async (text) => {
    contentOfFile = () => text
    tell(index('names'), index('glossary'), index('body'), ask(1, '이미지'))
    await whenTextsHaveCome()
    expect(said).not.toContainEqual({ kind: 'damaged' })
    expect(shown(last().answer)).toEqual([['ec2/ami', undefined]])
  })

  test('of texts that did not come is asked for again with the next answer', async () => {
    contentOfFile = () => {
      throw new TypeError('Failed to fetch')
    }
    tell(index('names'), index('glossary'), index('body'), ask(1, '스냅샷'))
    await whenTextsHaveCome()
    contentOfFile = (path) => fileOf(content, path)
    tell(ask(2, 'AMI'))
    await whenTextsHaveCome()
    expect(shown(last().answer)[0]![1]).toContain('스냅샷')
  })
})

test('a query that comes right behind the body is answered once, by all of it', () => {
  tell(ask(1, '서버'), index('names'), index('glossary'))
  const before = answers().length
  tell(index('body'), ask(2, '스냅샷'))
  expect(answers().slice(before)).toMatchObject([{ number: 2, isComplete: true }])
})

describe('the texts', () => {
  const ids = ['ec2/a', 'ec2/b', 'ec2/c', 'ec2/d', 'ec2/e', 'ec2/f']
  const paths = ids.map((id) => `texts/${id}.json`)
  const many: ContentOfTest = {
    notes: ids.map((id) => ({ id, title: '서버', titleEn: 'Virtual Machine', lead: '끈다.' })),
  }
  beforeEach(() => {
    contentOfFile = (path) => fileOf(many, path)
  })
  const namesOfMany: ToSession = {
    kind: 'index',
    name: 'names',
    content: bytes(JSON.stringify(filesOf(many).names)),
  }

  test('of the first results are fetched at once, and others when they are seen', () => {
    tell(namesOfMany, ask(1, '서버'))
    expect(last().answer.notes).toHaveLength(6)
    expect(fetched).toEqual(paths.slice(0, 5))
    tell({ kind: 'seen', noteId: 'ec2/f' })
    expect(fetched).toEqual(paths)
  })

  test('of likely results are shown when these are seen', async () => {
    const withTexts = () => last().answer.notes.filter(({ sections }) => sections[0]!.snippet)
    slow = ['texts/ec2/d.json', 'texts/ec2/e.json']
    tell(namesOfMany, ask(1, '서버'))
    await whenTextsHaveCome()
    expect(withTexts()).toHaveLength(3)
    await whenTextsHaveCome()
    expect(withTexts(), 'nothing moves out of sight').toHaveLength(3)
    tell({ kind: 'seen', noteId: 'ec2/d' })
    expect(withTexts()).toHaveLength(5)
    expect(fetched).toHaveLength(5)
  })

  test('that do not come are not asked for again until there is another answer', async () => {
    contentOfFile = () => ''
    tell(ask(1, '서버'), namesOfMany)
    await whenTextsHaveCome()
    await whenTextsHaveCome()
    expect(fetched).toEqual(paths.slice(0, 5))
    expect(answers()).toHaveLength(1)
  })

  test.each([
    ['all results of a sentence', '서버를 어떻게 꺼야 하나', paths.slice(5), ids, 2],
    ['the first of some words', '서버 machine', [], ids.slice(0, 3), 1],
    ['none of one word', '서버들', [], [], 0],
    ['none of a name of two', 'virtual machine', [], [], 0],
  ])("come with the readers' words for %s", async (_, query, texts, asked, further) => {
    tell(ask(1, '서버'), namesOfMany)
    await whenTextsHaveCome()
    fetched = []
    tell(ask(2, query))
    expect(fetched, 'while typing').toEqual(texts)
    vi.advanceTimersByTime(PAUSE)
    expect(fetched).toEqual([...texts, ...asked.map((id) => `readers/${id}.json`)])
    const before = answers().length
    await whenTextsHaveCome()
    expect(answers()).toHaveLength(before + further)
  })
})
