/** What the site says of itself. */
export const SITE = {
  name: 'AWS 학습 노트',
  summary:
    'AWS 자격증을 준비하고 AWS를 운영하는 한국 엔지니어를 위한 노트. 주제 하나를 5분에 읽고, 한국어와 영어로 찾고, 절까지 링크한다.',
} as const
