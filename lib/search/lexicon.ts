import { soundOfEnglish } from '../text/sounds.ts'
import type { Corpus } from './corpus.ts'
import { EVERYDAY_VERBS } from './everyday-verbs.ts'
import type { Synonyms } from './expand/synonyms.ts'
import { NearWords } from './near-words.ts'
import type { Lexicon } from './query.ts'
import { Verbs } from './verbs.ts'

/** What the corpus knows of words, for reading a query. */
export class CorpusLexicon implements Lexicon {
  readonly vocabulary
  readonly names
  private nearWords: NearWords | undefined
  private knownVerbs: Verbs | undefined
  private readonly bySound = new Map<string, string[]>()
  /** Words whose sound is known. */
  private readonly heard = new Set<string>()
  private hasGrown = true

  constructor(
    corpus: Corpus,
    readonly synonyms: Synonyms,
  ) {
    this.vocabulary = corpus.vocabulary
    this.names = corpus.knownNames
  }

  /** To be called when there are more names: what was made of their words is made again. */
  grown(): void {
    this.nearWords = undefined
    this.knownVerbs = undefined
    this.hasGrown = true
  }

  get verbs(): Verbs {
    this.knownVerbs ??= new Verbs([...this.names.terms(), ...EVERYDAY_VERBS.keys()])
    return this.knownVerbs
  }

  get sounds(): ReadonlyMap<string, string[]> {
    if (!this.hasGrown) return this.bySound
    this.hasGrown = false
    for (const term of this.names.terms()) {
      if (this.heard.size === this.heard.add(term).size) continue
      const sound = soundOfEnglish(term)
      const others = this.bySound.get(sound)
      if (others) others.push(term)
      else if (sound) this.bySound.set(sound, [term])
    }
    return this.bySound
  }

  get near(): NearWords {
    this.nearWords ??= new NearWords(this.vocabulary, this.names)
    return this.nearWords
  }
}
