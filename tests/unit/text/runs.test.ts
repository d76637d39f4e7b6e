import { expect, test } from 'vitest'
import { splitRuns } from '../../../lib/text/runs.ts'

test.each([
  ['EC2를 쓴다', ['EC2', '를', '쓴다']],
  ['0.0.0.0/0, AWS::AccountId', ['0.0.0.0/0', 'AWS::AccountId']],
  ['1,000개', ['1,000', '개']],
  ['gp2,gp3', ['gp2', 'gp3']],
  ['끝. 처음', ['끝', '처음']],
  ['東京リージョンのEC2', ['東京リージョンの', 'EC2']],
  ['빌ㄷ', ['빌ㄷ']],
  ['?! …', []],
])('%s splits into %j', (text, expected) => {
  expect(splitRuns(text).map((run) => run.text)).toEqual(expected)
})

test('a run knows whether a space stands before it', () => {
  const attached = splitRuns('클러스터(Cluster)는 EC2').map((run) => run.attached)
  expect(attached).toEqual([false, true, true, false])
})
