import { expect, test } from 'vitest'
import { bestSections, noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    {
      id: 'ec2/regions',
      title: '리전',
      sections: { choose: ['고르기', '거리를 본다.'], switch: ['바꾸기', '설정을 연다.'] },
    },
    {
      id: 'ec2/ami',
      title: 'AMI',
      sections: { create: ['만들기', '콘솔을 연다.'], size: ['크기', '디스크만큼이다.'] },
    },
    {
      id: 'ec2/storage',
      title: '스토리지',
      sections: {
        delete: ['삭제와 보존', '설정에 따른다.'],
        attach: ['연결과 해제', '콘솔을 연다. 볼륨을 만드는 곳이다.'],
      },
    },
    {
      id: 'ec2/hibernate',
      title: '최대 절전',
      lead: '세션이 남는다.',
      sections: { on: ['켜기', '시작할 때 정한다.'] },
    },
  ],
})

test.each([
  ['리전을 고르려면', '/ec2/regions/#choose', 'intention'],
  ['리전을 골라야 하나', '/ec2/regions/#choose', 'duty'],
  ['리전을 골랐는데', '/ec2/regions/#choose', 'past'],
  ['리전을 바꿔', '/ec2/regions/#switch', 'contracted'],
  ['AMI를 만들려면', '/ec2/ami/#create', 'a stem in ㄹ'],
  ['AMI 만드는', '/ec2/ami/#create', 'which is gone before ㄴ, though a text has what is left'],
  ['AMI 만든', '/ec2/ami/#create', 'a form that looks like a noun'],
  ['최대 절전 켜고', '/ec2/hibernate/#on', 'one syllable'],
  ['최대 절전 켰는데', '/ec2/hibernate/#on', 'in the past'],
  ['최대 절전 켠', '/ec2/hibernate/#on', 'before a noun'],
  ['스토리지를 지워도', '/ec2/storage/#delete', 'what is called by a noun in writing'],
  ['스토리지가 날아갔는데', '/ec2/storage/#delete', 'or what comes of it'],
  ['스토리지를 빼려면', '/ec2/storage/#attach', 'the last of three nouns'],
  ['AMI 크기', '/ec2/ami/#size', 'a noun in -기 is itself'],
])('%s leads to %s: %s', (query, expected) => {
  expect(bestSections(searcher, query)[0]).toBe(expected)
})

test('a verb that no heading names does not spoil the rest', () => {
  expect(noteIds(searcher, 'AMI를 지우려면')).toEqual(noteIds(searcher, 'AMI'))
})

test('what is done counts less than what it is done to', () => {
  expect(noteIds(searcher, '세션 만들려면')).toEqual(['ec2/hibernate'])
})
