import { soundOfEnglish } from '../text/sounds.ts'
import type { Corpus } from './corpus.ts'
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
  private bySound: Map<string, string[]> | undefined

  constructor(
    corpus: Corpus,
    readonly synonyms: Synonyms,
  ) {
    this.vocabulary = corpus.vocabulary
    this.names = corpus.knownNames
  }

  /** To be called when the corpus has grown: what was made of its words is made again. */
  grown(): void {
    this.nearWords = undefined
    this.knownVerbs = undefined
    this.bySound = undefined
  }

  get verbs(): Verbs {
    this.knownVerbs ??= new Verbs(this.names.terms())
    return this.knownVerbs
  }

  get sounds(): ReadonlyMap<string, string[]> {
    if (this.bySound) return this.bySound
    this.bySound = new Map()
    for (const term of this.names.terms()) {
      const sound = soundOfEnglish(term)
      const others = this.bySound.get(sound) ?? []
      if (sound && !others.includes(term)) this.bySound.set(sound, [...others, term])
    }
    return this.bySound
  }

  get near(): NearWords {
    this.nearWords ??= new NearWords(this.vocabulary, this.names)
    return this.nearWords
  }
}
