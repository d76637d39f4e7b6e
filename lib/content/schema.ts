/**
 * What an author may write, in one place: the check of the content, Contentlayer's fields
 * (contentlayer.config.ts) and our TypeScript types all come from these schemas.
 * `meta.example` is what an error message tells the author to write instead.
 */
import { z } from 'zod'
import { EXAM_CODES } from './exams.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** A path segment that becomes part of a public URL. */
export const slugSchema = z
  .string()
  .regex(SLUG, 'ASCII 소문자, 숫자, 하이픈만 쓴다')
  .meta({ example: 'placement-groups' })

/** `<service>/<topic>`, the id of a note. */
export const noteIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, '`서비스/주제` 꼴의 노트 id가 아니다')
  .meta({ example: 'ec2/placement-groups' })

const OFFICIAL =
  /^https:\/\/([a-z0-9-]+\.)*(amazon\.com|repost\.aws|awsstatic\.com|skillbuilder\.aws)\//
/** A page of AWS's own. Notes rest on nothing else. */
export const officialUrlSchema = z
  .string()
  .regex(OFFICIAL, 'AWS의 공식 문서 주소가 아니다')
  .meta({ example: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html' })

const text = (min: number, max: number) => z.string().trim().min(min).max(max)
const words = z.array(text(1, 80))

export const sourceSchema = z
  .strictObject({
    /** Title of the official page, as it stands there. */
    title: text(3, 160).meta({ example: 'Placement strategies' }),
    url: officialUrlSchema,
  })
  .meta({ title: 'Source' })

export const changeSchema = z
  .strictObject({
    date: z.iso.date('YYYY-MM-DD 꼴의 날짜가 아니다').meta({ example: '2026-12-03' }),
    /** What was wrong or has changed, and how the note says it now. */
    text: text(10, 160)
      .endsWith('다.', '"~다."로 끝나는 한 문장으로 쓴다')
      .meta({ example: '분산 그룹의 한도를 7대에서 10대로 고쳤다.' }),
  })
  .meta({ title: 'Change' })

export const questionsSchema = z
  .strictObject({
    /** Anchor of the section that answers them; without one it is the note as a whole. */
    section: slugSchema.optional().meta({ example: 'choose' }),
    ask: z
      .array(text(8, 60).regex(/[^.?!]$/, '검색창에 치는 대로, 문장 부호 없이 끝낸다'))
      .min(1)
      .meta({ example: '[서버끼리 지연이 가장 짧아야 하면 무엇을 고르나]' }),
    /** What they type instead: a few words that the note does not say, in either language. */
    phrases: z
      .array(text(2, 40).regex(/^\S+( \S+){0,3}$/, '한 단어에서 네 단어로 쓴다'))
      .optional()
      .meta({ example: '[low latency cluster, 서버 간 거리]' }),
  })
  .meta({ title: 'Questions' })

/** Front matter of `content/<service>/<topic>.mdx`. */
export const noteSchema = z.strictObject({
  title: text(2, 40).meta({ example: '배치 그룹' }),
  /** Official English name. */
  titleEn: text(2, 80).meta({ example: 'Placement Groups' }),
  /** One sentence: what the reader will know. Shown in lists, results and previews. */
  summary: text(20, 120)
    .endsWith('다.', '"~다."로 끝나는 한 문장으로 쓴다')
    .meta({ example: '인스턴스를 물리 하드웨어에 어떻게 놓을지 정하는 설정이다.' }),
  exams: z.array(z.enum(EXAM_CODES)).min(1).meta({ example: '[SOA-C03, SAA-C03]' }),
  /** What readers type that does not stand in the title. */
  aliases: words.min(1).max(16).meta({ example: '[플레이스먼트 그룹]' }),
  /** What readers ask in a sentence: the search compares theirs with these. */
  questions: z.array(questionsSchema).default([]).meta({
    example: '[{ section: choose, ask: [서버끼리 지연이 가장 짧아야 하면 무엇을 고르나] }]',
  }),
  sources: z.array(sourceSchema).min(1).meta({
    example:
      '[{ title: Placement strategies, url: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html }]',
  }),
  /** Day the facts were last compared with the sources. */
  checked: z.iso.date('YYYY-MM-DD 꼴의 날짜가 아니다').meta({ example: '2026-11-21' }),
  related: z.array(noteIdSchema).min(1).max(5).meta({ example: '[ec2/tenancy]' }),
  /** Corrections of facts since the note was published, for those who follow the feed. */
  changes: z.array(changeSchema).default([]).meta({
    example: '[{ date: 2026-12-03, text: 분산 그룹의 한도를 7대에서 10대로 고쳤다. }]',
  }),
})

const topicGroupSchema = z
  .strictObject({
    title: text(2, 20).meta({ example: '기본' }),
    /** Last path segments of the notes, in reading order. */
    topics: z.array(slugSchema).min(1).meta({ example: '[overview, ami]' }),
  })
  .meta({ title: 'TopicGroup' })

/** `content/services/<service>.yaml` */
export const serviceSchema = z.strictObject({
  title: text(2, 30).meta({ example: 'EC2' }),
  titleEn: text(2, 60).meta({ example: 'Elastic Compute Cloud' }),
  summary: text(20, 160).endsWith('다.', '"~다."로 끝나는 한 문장으로 쓴다').meta({
    example: '크기를 골라 빌리는 가상 서버다.',
  }),
  aliases: words.meta({ example: '[이씨투]' }),
  /** Place among the services, from 1. */
  order: z.int().min(1).meta({ example: '1' }),
  groups: z
    .array(topicGroupSchema)
    .min(1)
    .meta({ example: '[{ title: 기본, topics: [overview] }]' }),
})

export const termSchema = z
  .strictObject({
    id: slugSchema,
    /** The Korean this site uses. */
    ko: text(1, 40).meta({ example: '배치 그룹' }),
    /** Official English name. */
    en: text(1, 80).meta({ example: 'Placement Group' }),
    acronym: text(2, 12).optional().meta({ example: 'PG' }),
    /** Transliterations, other translations, other names. */
    aliases: words.default([]).meta({ example: '[플레이스먼트 그룹]' }),
    /** Frequent wrong spellings: searched for, refused in notes. */
    misspellings: words.default([]).meta({ example: '[플레이스먼트 구룹]' }),
    meaning: text(10, 160)
      .endsWith('다.', '"~다."로 끝나는 한 문장으로 쓴다')
      .meta({ example: '인스턴스를 하드웨어에 놓는 방식을 정하는 논리적 묶음이다.' }),
    /** Note, or section of a note, that says more. */
    note: z
      .string()
      .regex(
        /^[a-z0-9-]+\/[a-z0-9-]+(#[a-z0-9-]+)?$/,
        '`서비스/주제` 또는 `서비스/주제#절` 꼴이 아니다',
      )
      .optional()
      .meta({ example: 'ec2/placement-groups#cluster' }),
  })
  .meta({ title: 'Term' })

/** `content/glossary/<subject>.yaml`: one page of the glossary. */
export const glossarySchema = z.strictObject({
  title: text(2, 30).meta({ example: '스토리지' }),
  terms: z.array(termSchema).min(1).meta({
    example:
      '[{ id: placement-group, ko: 배치 그룹, en: Placement Group, meaning: 인스턴스를 하드웨어에 놓는 방식을 정하는 묶음이다. }]',
  }),
})

export type NoteFields = z.infer<typeof noteSchema>
export type ServiceFields = z.infer<typeof serviceSchema>
export type TermFields = z.infer<typeof termSchema>
export type Source = z.infer<typeof sourceSchema>
