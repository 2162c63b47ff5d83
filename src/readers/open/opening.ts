import { DocketError, asDocketError } from '../../text/errors.ts'
import type { Contents, MailHeaders, ReaderEntry, ReaderOptions, ReaderResult, Source, Unpacker } from '../define-reader.ts'
import { Budget } from '../limits/budget.ts'
import { defaultLimits, keepWithin } from '../limits/limits.ts'
import { isMemberName, memberNames } from '../names/member-name.ts'
import { readers } from '../registry.ts'
import { sniff } from '../sniff/sniff.ts'
import { checked, mismatch } from './checked.ts'
import { saysNothing } from './cover-words.ts'
import { isCoveringNote } from './covering-note.ts'

/** A document that was read, and the bytes it was read from. */
export interface OpenedDocument extends ReaderResult {
  readonly source: Source
  /** Told by the content, not by the name. */
  readonly mediaType: string
  /** The mail that carried it. */
  readonly mail?: MailHeaders
  /** A mail's words that only cover the documents on it: they stand after those, and make no record. */
  readonly isCover?: true
}

/** A source that could not be read, or something inside it. */
export interface UnreadSource {
  readonly name: string
  readonly error: DocketError
}

export type Opened = OpenedDocument | UnreadSource

/** One source that is opened, with all that is inside it. */
export class Opening {
  private readonly budget: Budget

  /** @param take hears of the one document that is wanted, which is not read then; `only` is its name */
  constructor(
    private readonly options: ReaderOptions, private readonly only: string | undefined, private readonly take?: (source: Source) => void,
  ) {
    this.budget = new Budget({ ...defaultLimits, ...options.limits })
  }

  async* open(source: Source, depth: number, mail?: MailHeaders): AsyncGenerator<Opened> {
    if (this.take && source.name === this.only) return this.take(source)
    try {
      keepWithin(this.budget.limits, 'file', source.bytes.length)
      const mediaType = await sniff(source.bytes, this.budget.limits)
      const entry = readers.find((reader) => reader.mediaTypes.includes(mediaType))
      if (!entry) throw unreadable(mediaType)
      yield* this.openAs(entry, mediaType, source, depth, mail)
    } catch (error) {
      yield { name: source.name, error: asDocketError(error) }
    }
  }

  private async* openAs(entry: ReaderEntry, mediaType: string, source: Source, depth: number, mail?: MailHeaders): AsyncGenerator<Opened> {
    const reader = await entry.load()
    if ('unpack' in reader) return yield* this.unpack(reader, mediaType, source, depth, mail)
    const { members = [], ...read } = await reader.read(source, this.options, this.budget, (inside) => this.readInside(inside, depth + 1))
    // What only covers the files inside it is no document; nor is it read when one of them is asked for.
    const isCover = members.length > 0 && (saysNothing(read.doc.text) || !this.isWanted(source.name))
    if (!isCover) {
      yield {
        ...checked(read, this.options, this.budget, mismatch(entry, source.name)), source, mediaType: namedType(mediaType, source.name),
        mail,
      }
    }
    if (members.length > 0) keepWithin(this.budget.limits, 'nesting', depth + 1)
    yield* this.openMembers(source.name, { members }, depth, mail)
  }

  private isWanted(name: string): boolean {
    return this.only === undefined || this.only === name
  }

  /** The first document in what is a part of another source. */
  private async readInside(source: Source, depth: number): Promise<ReaderResult> {
    keepWithin(this.budget.limits, 'nesting', depth)
    for await (const opened of this.open(source, depth)) {
      if ('error' in opened) throw opened.error
      return opened
    }
    throw new DocketError('E_NO_TEXT', 'There is no document inside.', 'Save what holds it again from its source.')
  }

  private async* unpack(
    unpacker: Unpacker,
    mediaType: string,
    source: Source,
    depth: number,
    carrier?: MailHeaders,
  ): AsyncGenerator<Opened> {
    keepWithin(this.budget.limits, 'nesting', depth + 1)
    const { covering, mail = carrier, ...contents } = await unpacker.unpack(source, this.options, this.budget)
    const words = covering && await this.ownWords(covering, { source, mediaType, mail })
    // Whoever sends a file need not write a word.
    const own = words && 'error' in words && words.error.code === 'E_NO_TEXT' && contents.members.length > 0 ? undefined : words
    const isNote = own !== undefined && 'doc' in own && isCoveringNote(own.doc)
    let documents = 0
    if (own && !isNote && this.isWanted(source.name)) {
      documents++
      yield own
    }
    for await (const opened of this.openMembers(source.name, contents, depth, mail)) {
      if (!('error' in opened)) documents++
      yield opened
    }
    if (own && documents === 0) yield own
    else if (isNote && this.isWanted(source.name) && !saysNothing(own.doc.text)) yield { ...own, isCover: true }
  }

  private async ownWords(read: () => Promise<ReaderResult>, told: Pick<OpenedDocument, 'source' | 'mediaType' | 'mail'>): Promise<Opened> {
    try {
      return { ...checked(await read(), this.options, this.budget), ...told }
    } catch (error) {
      return { name: told.source.name, error: asDocketError(error) }
    }
  }

  private async* openMembers(container: string, { members }: Contents, depth: number, mail?: MailHeaders): AsyncGenerator<Opened> {
    const wanted = members.filter(({ name }) => isMemberName(name))
    const names = memberNames(container, wanted.map(({ name }) => name))
    for (const [at, member] of wanted.entries()) {
      const name = names[at] ?? container
      if (!this.isOnTheWay(name)) continue
      try {
        yield* this.open({ name, bytes: await member.open() }, depth + 1, mail)
      } catch (error) {
        yield { name, error: asDocketError(error) }
      }
      // What is left would only break the same limit again.
      if (this.budget.isSpent) return
    }
  }

  private isOnTheWay(name: string): boolean {
    return this.only === undefined || this.only === name || this.only.startsWith(`${name}!/`)
  }
}

function unreadable(mediaType: string): DocketError {
  const known = readers.map((reader) => reader.title).join(', ')
  return new DocketError('E_UNREADABLE', `Files of type ${mediaType} cannot be read.`, `Save it as one of these: ${known}.`)
}

/** Markdown is text whose content does not tell it for certain: there the name decides. */
function namedType(mediaType: string, name: string): string {
  return mediaType === 'text/plain' && /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : mediaType
}
