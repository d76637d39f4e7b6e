import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, analyzeName, analyzeWords, termsOf } from '../../../lib/search/analyzer.ts'

describe('terms', () => {
  test.each([
    [
      'X-Forwarded-For',
      ['x-forwarded-for', 'forwarded'],
      'a header, and the part that says something',
    ],
    [
      'deregistration_delay.timeout_seconds',
      ['deregistration_delay.timeout_seconds', 'deregistration', 'delay', 'timeout', 'second'],
      'an attribute and its words',
    ],
    [
      'AWS::AccountId',
      ['aws::accountid', 'aws', 'accountid', 'account', 'id'],
      'pieces, then humps',
    ],
    ['!GetAtt', ['getatt', 'get', 'att'], 'the tag without its mark'],
    ['HTTP 504', ['http', '504'], 'two words'],
    ['0.0.0.0/0', ['0.0.0.0/0', '0.0.0.0'], 'an address is not cut into digits'],
    [
      'InsufficientInstanceCapacity',
      ['insufficientinstancecapacity', 'insufficient', 'instance', 'capacity'],
      'an error as people remember it',
    ],
    [
      'm7gn.4xlarge',
      ['m7gn.4xlarge', 'm7gn', '4xlarge', 'xlarge'],
      'a type, its family and its size',
    ],
    ['10Gbps', ['10gbps', '10', 'gbps'], 'found by "10 Gbps" too'],
    ['--group-name', ['group-name', 'group', 'name'], 'an option without its dashes'],
    ['IPv4 m7g EC2', ['ipv4', 'm7g', 'ec2'], 'names that are one word'],
    ['Route53', ['route53', 'route', '53'], 'written apart elsewhere'],
    ['99.99%', ['99.99'], 'a number is one word'],
    ['1,000개', ['1000개', '1000'], 'however the number is written'],
    ['200개를', ['200개', '200'], 'a number with its unit, without its particle'],
    ['1밀리초', ['1밀리초', '1', '밀리초'], 'a unit that is a word'],
    ['launch templates', ['launch', 'template'], 'the plural is the singular'],
    ['alias status access https', ['alias', 'status', 'access', 'https'], 'an s that is no plural'],
    ['policies', ['policy'], '-ies'],
    ['EC2를 ELB의 AMI', ['ec2', 'elb', 'ami'], 'a particle after Latin letters'],
    ['클러스터(Cluster)는', ['클러스터', 'cluster'], 'a particle after a bracket'],
    ['인스턴스에서는', ['인스턴스'], 'two particles'],
    ['중지했다가 다시 옮긴다', ['중지'], 'function words and predicates say nothing'],
    ['이 값은 때까지 쓸 수 있다', ['값'], 'bound nouns keep their particle and go with it'],
    ['ＥＣ２', ['ec2'], 'full width'],
    ['i-0123456789abcdef0', [], 'a made-up id of a sample'],
    ['계정 123456789012의', ['계정'], 'the id of an account has no unit'],
    ['東京 リージョン', ['東京', 'リージョン'], 'other scripts are words'],
    ['?!', [], 'no word'],
  ])('%s gives %j: %s', (text, expected) => {
    expect(termsOf(text)).toEqual(expected)
  })
})

test('a whole comes with its parts as one word', () => {
  const [word] = analyzeWords('GetAtt')
  expect(word).toMatchObject({ term: 'getatt', parts: [{ term: 'get' }, { term: 'att' }] })
})

test('the range of a token is its place in the original, without the particle', () => {
  const text = `${'정책'.normalize('NFD')}을 EC2에`
  const found = analyze(text).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(['정책'.normalize('NFD'), 'EC2'])
})

test('a name has one term a word; what has no whole is the sum of its parts', () => {
  expect(analyzeName('서버 없는').words, 'no other name of 서버').toEqual(['서버', '없는'])
  expect(analyzeName('신뢰할 수 있는 액세스').words).toEqual(['신뢰', '액세스'])
  expect(analyzeName('Auto Scaling 그룹').words).toEqual(['auto', 'scaling', '그룹'])
  expect(analyzeName('arn:aws:iam::123456789012:role/x-with-a-long-name-and-path').words).toContain(
    'iam',
  )
})

test('any string is analysed, and tokens lie in order inside it', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(texts, (text) => {
      for (const { term, start, end } of analyze(text)) {
        expect(term).not.toBe('')
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('spaces and line breaks around a text do not change its terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(termsOf(` \n${text}\n `)).toEqual(termsOf(text))
    }),
  )
})
