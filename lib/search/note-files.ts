import { jsonOf } from './files.ts'

/** One kind of the files of notes, as far as it is here. Each is asked for once. */
export class NoteFiles<Content> {
  private readonly here = new Map<string, Content>()
  /** By note; done when the file is here, or did not come. */
  private readonly requests = new Map<string, Promise<void>>()

  /** @param read throws when the file is damaged */
  constructor(
    private readonly fetchFile: (noteId: string) => Promise<ArrayBuffer>,
    private readonly read: (content: unknown) => Content,
  ) {}

  get(noteId: string): Content | undefined {
    return this.here.get(noteId)
  }

  /** Brings a file. Without it a note is found all the same. */
  load(noteId: string): Promise<void> {
    const request = this.requests.get(noteId) ?? this.request(noteId)
    this.requests.set(noteId, request)
    return request
  }

  private async request(noteId: string): Promise<void> {
    try {
      this.here.set(noteId, this.read(jsonOf(await this.fetchFile(noteId))))
    } catch {
      this.requests.delete(noteId) // To be asked for again with the next answer.
    }
  }
}
