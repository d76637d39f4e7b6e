import { wordRows } from '../text/word-rows.ts'

/**
 * What verbs of everyday speech are called in technical writing: whoever asks 스택을 지워도 남기려면 looks for 삭제
 * and 보존. A verb in -기, as lib/search/verbs.ts reads it, and the nouns that name the same act or what comes of it,
 * the nearest first. Plain Korean and no names: those are the glossary's.
 */
const VERBS = `
지우기 삭제, 없애기 삭제 제거, 사라지기 삭제, 날아가기 삭제 손실, 남기기 보존 유지 기록, 남기 보존 유지, 늘리기 확장 증가 추가, 늘어나기 확장 증가
키우기 확장 크기, 올라가기 증가, 줄이기 축소 절감, 줄어들기 축소, 내려가기 축소, 모자라기 부족 용량, 넘기 초과 한도, 몰리기 부하 트래픽, 끄기 중지 종료
꺼지기 중지 종료, 켜기 시작 활성화, 켜지기 시작, 띄우기 시작 생성 실행, 뜨기 시작 생성, 재우기 절전, 깨우기 시작, 멈추기 중지 중단, 쉬기 대기, 기다리기 대기
돌리기 실행, 돌아가기 실행 롤백, 부르기 호출, 죽기 비정상 종료 장애, 깨지기 손상 오류, 틀리기 오류, 살리기 복구, 살아나기 복구, 되돌리기 롤백 복구
고치기 수정 업데이트 해결, 풀기 해제 해결, 바꾸기 변경 교체 업데이트, 바뀌기 변경 교체, 넘어가기 전환, 옮기기 이전 마이그레이션 복사, 나누기 분산 분할, 합치기 병합
묶기 그룹, 모으기 수집, 보내기 전달 라우팅, 넘기기 전달 공유, 받기 수신, 담기 저장, 꺼내기 조회 참조, 찾기 검색 조회, 알아내기 확인 조회, 적기 선언 지정
넣기 지정 등록 추가, 정하기 설정 지정, 걸기 설정 적용, 맞추기 설정, 찍히기 기록 로그, 쌓이기 대기열, 밀리기 대기열 지연, 알리기 알림, 붙이기 연결 등록
붙기 연결 등록, 달기 연결, 끊기기 연결 종료, 빼기 분리 제거 해제, 빠지기 제거 해제, 들어가기 접속, 열기 허용, 막기 차단 보호 거부, 막히기 차단 거부
튕기기 거부 오류, 지키기 보호, 깔기 설치, 깔리기 설치, 올리기 업로드 배포, 내리기 종료 축소, 겹치기 중복 충돌, 헷갈리기 비교 차이, 느려지기 지연 성능
빨라지기 성능, 비싸기 비용 요금, 풀리기 해제, 열리기 허용, 잠기기 잠금, 아끼기 절감 비용, 빌리기 구매 예약, 사기 구매`

/** By the verb in -기. */
export const EVERYDAY_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  wordRows(VERBS).map(([verb, ...nouns]) => [verb!, nouns]),
)
