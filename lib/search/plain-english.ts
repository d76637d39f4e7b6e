import { rootOf } from '../text/roots.ts'
import { wordRows } from '../text/word-rows.ts'

/**
 * What plain English words are in Korean: `creation order` looks for 생성 순서. A Korean word, and the English ones that
 * mean it. Words of technical writing and no names: those are the glossary's.
 */
const WORDS = `
가격 price, 가리기 mask, 가용 available, 가져오기 import, 가중치 weight, 간격 interval, 감지 detect
거부 denied deny, 건너뛰기 skip, 검사 check inspect, 격리 isolate, 결제 billing, 경보 alarm alert
계산 calculate calculation compute, 계정 account, 고르기 choose pick select, 고정 fixed, 공유 share, 과금 charge
교체 replace replacement rotate rotation, 구성 configure, 권한 permission, 규칙 rule, 기간 duration
기능 feature, 기본 default, 나누기 divide split, 내부 internal, 느린 slow, 늘리기 increase raise, 단계 stage step
대기 pending wait, 대상 target, 동시 concurrency concurrent parallel, 들여쓰기 indentation
등록 register registration, 라우팅 route, 로그인 login, 만들기 create, 만료 expire, 목록 list, 무료 free, 무시 ignore
묶음 bundle group, 반복 loop repeat, 방지 prevent, 배포 deploy, 변경 change resize, 병렬 parallel, 보관 retention
보안 security, 보존 keep retain retention, 보호 prevent protect protection, 복구 recover recovery, 복사 copy
복원 restore, 부족 insufficient lack, 부하 load, 분리 detach, 분산 spread, 분실 lose lost, 분할 split
비교 compare difference, 비밀 secret, 비용 cost, 비정상 unhealthy, 비활성화 disable, 삭제 delete deletion remove
상태 health status, 생성 create creation, 선택 choose select, 설명 describe, 설정 configure setting
설치 install, 성능 performance, 손실 lose lost, 수동 manual, 수정 edit modify, 수집 collect, 순서 order, 숨기기 hide
승인 approve, 시간 duration timeout, 시작 launch start, 실패 fail failure, 실행 execute execution
알림 alert notification notify, 암호화 encrypt encryption, 역할 role, 연결 attach connect connection
예시 example, 예약 reserve schedule, 오류 error, 외부 external, 요금 billing charge cost price, 요청 request
용량 capacity, 우선순위 priority, 원인 cause reason, 유지 keep, 유형 type, 유휴 idle, 의존성 dependency, 이동 move
이름 name naming rename, 이전 move, 인증서 certificate, 일시 pause, 일정 schedule, 임시 temporary
자격 credential, 자동 automatic, 작업 task, 장애 failure, 재개 resume, 재부팅 reboot, 재시도 retry, 재시작 restart
저렴 cheap, 저장 save, 전송 transfer, 전환 switch, 절감 cheap reduce save, 절차 procedure step, 접근 access
접속 access connect login, 정책 policy, 제거 remove, 제한 limit, 조건 condition, 조정 scale, 조직 organization
조회 query view, 종료 shutdown terminated, 주기 interval period, 주소 address, 줄이기 decrease reduce
중단 downtime interruption, 중복 duplicate, 중지 pause stopped, 중첩 nested, 증가 increase
지연 delay latency slow, 지표 metric, 차단 block, 차이 difference, 찾기 find, 초과 exceed timeout
최대 max maximum, 최소 min minimum, 최신 latest, 추가 add, 추적 track, 축소 reduce, 취소 cancel, 크기 resize size
한도 limit, 해결 fix resolve solve, 허용 allow, 호출 invocation invoke, 확인 check confirm verify, 확장 scale
활성화 enable`

/** The Korean words by the root of the English one. */
export const PLAIN_ENGLISH: ReadonlyMap<string, readonly string[]> = byEnglish(WORDS)

function byEnglish(words: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [korean, ...english] of wordRows(words)) {
    for (const root of english.map(rootOf)) found.set(root, [...(found.get(root) ?? []), korean!])
  }
  return found
}
