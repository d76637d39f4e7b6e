import { isEnding } from './particles.ts'

/**
 * Terms that say nothing about a note. They are left out of index and query alike, after their particles are
 * stripped. A word belongs here when it stands in notes on every subject and nobody looks it up.
 */
const FUNCTION_WORDS = [
  // bound nouns, determiners, pronouns, numerals in letters
  '것 거 수 때 등 몇 분 초 점 데 뿐 채 중 쪽 번 뒤 내 이 그 저 각 모든 이런 그런 어느 한 두 둘 세 네 개 여러 다른 같 이것 그것 그대',
  // conjunctions and adverbs
  '및 또는 또 그리고 그러나 하지만 다만 따라서 그래서 그러면 즉 더 덜 가장 매우 꼭 이미 아직 다시 모두 함께 따로 대신 바로 먼저 직접 안 못 새 새로',
  // 하다, 되다, 있다, 없다, 않다 and postpositional verb phrases on their own
  '하 하는 하고 하면 하며 하여 하기 하지 하나 하나요 해 해서 해야 할 되 되는 되고 되면 되며 되어 되지 되나요 된 될 돼',
  '있는 있고 있으면 있어 있어도 있을 있나요 없는 없고 없으면 없어 없이 없을 없음 아니라 아닌 않 않고 않은 않을 않으면 못함 못하 쓰 보',
  '대해 대해서 대한 위해 위해서 위한 따라 따르 따른 통해 통한 의해 의한 관해 관한',
  // the words of a question, and of its tone
  '어떻게 어떤 무슨 무엇 무엇인가요 뭐 뭔가요 뭘 뭐가 뭔지 왜 언제 어디 어느 얼마나 나요 알려줘 알려 알고 알 알아 방법 이유 경우 법',
  '갑자기 자꾸 계속 그냥 혹시 좀 너무 우리 제가 내가 누가 건 건가요 건지 할지 될지 되나 있나 없나 하죠 싶 싶은데 모르겠 해줘 주 줘 줄 쓸 볼 걸',
  // English
  // in is none: scale in is not scale out
  'a an the of to on at for from by with without into between before after during until and or is are be it as that this how what why when do does can use used using',
]

const words = new Set(FUNCTION_WORDS.join(' ').split(' '))

/** One-syllable function words, which keep their particle because the stem would be too short: 때까지, 것이. */
const BOUND_NOUNS = '것수때등데뿐채중뒤안이그저둘후전'

export const isStopword = (term: string): boolean => words.has(term) || isBoundNoun(term)

const isBoundNoun = (term: string): boolean =>
  BOUND_NOUNS.includes(term.charAt(0)) && isEnding(term.slice(1))
