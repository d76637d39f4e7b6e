/** The certification exams a note may be in the scope of, by their official codes, in the order shown. */
export const EXAM_CODES = ['SOA-C03', 'SAA-C03', 'DVA-C02', 'CLF-C02'] as const
export type ExamCode = (typeof EXAM_CODES)[number]

export interface Exam {
  code: ExamCode
  /** Part of the path: `/exams/<slug>/`, and the fragment of a filtered service page. */
  slug: string
  /** Name on the certificate, as AWS writes it. */
  titleEn: string
  title: string
  /** Who sits this exam and what it asks, one sentence. */
  summary: string
  /** The topic a newcomer to this exam reads first. */
  startWith: string
}

/** Codes and names: https://aws.amazon.com/certification/ */
export const EXAMS: readonly Exam[] = [
  {
    code: 'SOA-C03',
    slug: 'soa-c03',
    title: '클라우드옵스 엔지니어',
    titleEn: 'AWS Certified CloudOps Engineer – Associate',
    summary:
      '배포·모니터링·문제 해결·자동화를 묻는 운영자 시험이다. 2025년 9월 30일에 SysOps(SOA-C02)를 대신했다.',
    startWith: 'ec2/status-checks',
  },
  {
    code: 'SAA-C03',
    slug: 'saa-c03',
    title: '솔루션스 아키텍트',
    titleEn: 'AWS Certified Solutions Architect – Associate',
    summary: '요구 사항에 맞는 서비스와 구성을 고르는 설계자 시험이다.',
    startWith: 'ec2/purchasing-options',
  },
  {
    code: 'DVA-C02',
    slug: 'dva-c02',
    title: '개발자',
    titleEn: 'AWS Certified Developer – Associate',
    summary: 'AWS 위에서 애플리케이션을 만들고 배포하고 고치는 개발자 시험이다.',
    startWith: 'lambda/overview',
  },
  {
    code: 'CLF-C02',
    slug: 'clf-c02',
    title: '클라우드 프랙티셔너',
    titleEn: 'AWS Certified Cloud Practitioner',
    summary: '클라우드와 AWS의 서비스·요금·보안을 넓게 묻는 입문 시험이다.',
    startWith: 'ec2/overview',
  },
]
