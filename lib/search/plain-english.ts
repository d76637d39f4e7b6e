import { rootOf } from '../text/roots.ts'
import { wordRows } from '../text/word-rows.ts'

/**
 * What plain English words are in Korean: `creation order` looks for 생성 순서. A Korean word, and the English ones that
 * mean it. Words of technical writing and no names: those are the glossary's.
 */
const WORDS = `
가격 price, 가리기 mask, 가져오기 import, 가중치 weight, 간격 interval, 감사 audit, 감지 detect, 객체 object
거부 denied deny, 거절 reject, 건너뛰기 skip, 검사 check inspect, 검증 validation verify, 결제 billing, 경로 path
경보 alarm alert, 계산 calculate calculation compute, 계정 account, 계층 layer tier, 고르기 choose pick select
고정 fixed, 공개 public, 공유 share, 과금 charge, 관리 manage management, 교체 replace replacement rotation
구성 configure, 권한 permission, 규모 scale size, 규칙 rule, 그래프 graph, 급증 burst spike, 기간 duration
기능 feature, 기록 history log record, 기본 default, 기존 current existing, 길이 length, 끄기 off, 나누기 split
날짜 date, 내보내기 export, 누락 missing, 느린 slow, 늘리기 increase raise, 다중 multi multiple, 단계 step
단일 single, 대기 pending wait, 대기열 queue, 대량 bulk, 대상 target, 대역폭 bandwidth, 대체 alternative
데이터베이스 database, 도구 tool, 동시 concurrency concurrent parallel, 되돌리기 undo, 들여쓰기 indentation, 등급 tier
등록 register registration, 디버깅 debug, 디스크 disk, 라우팅 route, 로그인 login, 만들기 create, 만료 expire
매월 monthly, 매주 weekly, 메모리 memory, 명령 command, 모니터링 monitor, 목록 list, 목표 goal, 무료 free, 무시 ignore
묶음 group, 문법 syntax, 반복 loop, 반환 return, 방지 prevent, 방화벽 firewall, 배포 deploy, 백업 backup, 버전 version
범위 range scope, 변경 change resize, 변수 variable, 병렬 parallel, 병목 bottleneck, 보고서 report, 보관 retention
보안 security, 보존 keep retain retention, 보호 prevent protect protection, 복구 recover recovery, 복사 copy
복원 restore, 복제 clone replication, 부모 parent, 부분 partial, 부족 insufficient, 부팅 boot startup, 부하 load
분리 detach, 분산 spread, 분실 lost, 분할 split, 불일치 mismatch, 비교 compare, 비밀 secret, 비용 cost, 비우기 empty
비정상 unhealthy, 비활성화 disable, 빌드 build, 사용량 usage, 삭제 delete deletion remove, 상태 health status
생성 create creation, 선택 choose select, 설정 configure setting, 설치 install, 성능 performance
세부 detail detailed, 소유 own, 속도 speed, 속성 attribute property, 손실 loss lost, 수동 manual, 수요 demand
수정 edit modify, 순서 order sequence, 승인 approval approve, 시간 duration timeout, 시작 launch start
식별자 identifier, 신뢰 trust, 실패 fail failure, 실행 execution, 아웃바운드 egress outbound
알림 alert notification, 암호화 encrypt encryption, 애플리케이션 app, 업그레이드 upgrade, 업로드 upload, 여유 spare
역할 role, 연결 attach connect connection, 예시 example, 예약 reserve schedule, 예제 example, 예측 forecast
오류 error, 외부 external, 요금 billing charge cost price, 요청 request, 용량 capacity, 우회 bypass
운영 production, 원격 remote, 원본 original source, 원인 cause reason, 위치 location, 유지 keep, 유형 type
유휴 idle, 응답 response, 의미 meaning, 의존성 dependency, 이동 move, 이력 history, 이름 name naming
이전 migrate migration move, 인바운드 inbound, 인증 authentication, 인증서 certificate, 일괄 batch bulk
일시 pause, 일정 schedule, 일치 match, 임계값 threshold, 임시 temporary, 입력 input, 자격 credential, 자동 automatic
자식 child, 작업 task, 잠금 lock, 장애 failure, 재개 resume, 재부팅 reboot, 재사용 reuse, 재생성 recreate, 재시도 retry
재시작 restart, 저장 save, 전송 transfer, 전환 switch, 절감 reduce save, 절전 sleep, 절차 step, 점검 maintenance
접근 access, 접두사 prefix, 접속 access connect login, 정상 healthy, 정지 halt stop, 정책 policy, 제거 remove
제공 provide, 제약 limitation, 제외 exclude, 제한 limit, 조건 condition, 조정 scale, 조직 organization
조합 combine, 조회 lookup query search view, 종료 shutdown terminated, 주기 interval period, 주소 address
준비 readiness ready, 줄이기 reduce, 중단 downtime interruption, 중복 duplicate, 중앙 central
중지 pause stopped, 중첩 nested, 증가 increase, 지속 persistent, 지연 delay latency slow, 지표 metric
집계 aggregate, 차단 block, 참조 reference, 찾기 find, 처리 handle process, 처리량 throughput, 처음 first
초과 timeout, 초기화 initialize, 최대 maximum, 최소 minimum, 최신 latest, 최적화 optimize optimized, 추가 add
추적 track, 추정 estimate, 축소 reduce, 출력 output, 충돌 conflict, 취소 cancel, 켜기 turn, 쿠키 cookie, 큐 queue
크기 resize size, 탐지 detect detection, 테스트 test, 트래픽 traffic, 특정 specific, 파일 file, 판매 sell
패키지 package, 평균 average, 표준 standard, 프로세스 process, 필드 field, 필수 mandatory required, 필터 filter
하드웨어 hardware, 하드코딩 hardcode, 하위 child, 한도 limit, 할인 discount, 항목 entry, 해결 fix, 허용 allow
헤더 header, 현재 current, 호출 invocation invoke, 혼합 mix, 확인 check verify, 확장 scale, 환경 environment
활동 activity, 활성화 enable, 회수 reclaim, 흐름 flow`

/** The Korean words by the root of the English one. */
export const PLAIN_ENGLISH: ReadonlyMap<string, readonly string[]> = byEnglish(WORDS)

function byEnglish(words: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [korean, ...english] of wordRows(words)) {
    for (const root of english.map(rootOf)) found.set(root, [...(found.get(root) ?? []), korean!])
  }
  return found
}
