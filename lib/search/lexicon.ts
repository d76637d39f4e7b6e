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
  }

  get verbs(): Verbs {
    this.knownVerbs ??= new Verbs(this.names.terms())
    return this.knownVerbs
  }

  get near(): NearWords {
    this.nearWords ??= new NearWords(this.vocabulary, this.names)
    return this.nearWords
  }
}
