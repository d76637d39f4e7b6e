import { decompose, syllablesWith, tailJamo } from '../text/hangul.ts'
import { memoized } from '../text/memoized.ts'

/**
 * Conjugated verbs and adjectives: 옮긴다, 되었다, 늘리려면. Nouns name what a note is about; hundreds of
 * conjugated forms that stand in one note each would be a tenth of the index. Nouns with 하다, 되다 and 시키다
 * are no concern of this: lib/search/particles.ts has made 사용하려면 a noun before.
 */
export const isPredicate = memoized(
  (term) => isPlainStatement(term) || isPast(term) || isConnective(term) || isAddressed(term),
)

const tailOf = (char: string): string => tailJamo(decompose(char)?.tail ?? 0)

/** Ends in -ㄴ다, -ㅆ다 or -않다, as statements in notes do; 람다 and 에이전트다 do not. */
const isPlainStatement = (term: string): boolean =>
  term.length > 1 &&
  term.endsWith('다') &&
  ['ㄴ', 'ㅆ', 'ㄶ', 'ㅄ', 'ㅎ'].includes(tailOf(term.slice(-2, -1)))

/** No noun has the tail ㅆ, the mark of the past: 지났거나, 뒤집혔으면. */
const isPast = (term: string): boolean => PAST.test(term)
const PAST = new RegExp(`.[${syllablesWith('ㅆ')}]`, 'u')

/** Endings that connect clauses, as they are, and as they are left when their last syllable was a particle. */
const CONNECTIVE =
  /[가-힣](려면|으면|다면|라면|면서|지만|므|으므|는데|은데|는지|은지|을지|도록|수록|더니|느냐|자마자|든지|며|고|면|게|거)$/
/** The linking vowel 어 with what follows it: 넘겨, 커져서, 열려야, 몰라도. */
const LINKED =
  /[가-힣](([져겨혀쳐켜춰줘둬꿔눠]|[아어여])(서|야|도)|[려라](서|야)|[져겨혀쳐켜춰줘둬꿔눠])$/
/** No verb has a stem in ㅇ: 경고, 장면, 증거. */
const AFTER_NO_STEM = new RegExp(`[${syllablesWith('ㅇ')}](며|고|면|게|거)$`, 'u')
/** Nouns that end alike, alone or in a compound. */
const NOUN =
  /(화면|측면|단면|표면|전면|반면|참고|권고|보고|사고|로고|최고|재고|금고|신고|무게|가게|근거|과거|제거|선거|트리거|디버거|어드바이져|매니져|아키텍쳐|캡쳐)$/

/** How a sentence ends that is said to someone: 되나요, 생겨요, 하죠, 있습니까. Nouns in 요 are few. */
const isAddressed = (term: string): boolean =>
  /[가-힣]([가-힣]요|니까|죠)$/.test(term) && !/(필|중|주|개|수|소|강)요$/.test(term)

const isConnective = (term: string): boolean =>
  (CONNECTIVE.test(term) || LINKED.test(term)) && !NOUN.test(term) && !AFTER_NO_STEM.test(term)
