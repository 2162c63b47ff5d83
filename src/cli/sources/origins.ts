import type { Opener, Origin } from '../../batch/open/opener.ts'
import type { OpenedFile } from '../../batch/read/task.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { PagePicture, WantedPage } from '../../readers/open/page-picture.ts'
import type { SourceState } from '../../review/page-data.ts'
import { DocketError } from '../../text/errors.ts'
import { otherOcr, readerOf } from './reader-of.ts'
import type { SourceFiles } from './source-files.ts'

const why = {
  unasked: 'Nobody said where the documents lie: docket review --sources FOLDER shows their pages.',
  missing: 'The document is nowhere in the folder of sources; the record is shown without its page.',
  changed: 'The file of this name has other bytes than the record was read from; the record is shown without its page.',
} as const

/** What to do where a document cannot be looked at. */
export const remedies = {
  unasked: 'Name their folder: --sources letters.',
  missing: 'Name the folder that holds it behind --sources.',
  changed: 'Extract it again.',
  unreadable: 'docket text says why it cannot be read.',
} as const satisfies Record<Absent['state'], string>

/** A document that cannot be looked at, and why. */
export interface Absent {
  readonly state: keyof typeof why | 'unreadable'
  readonly message: string
}

/** Where a document may lie, the likeliest place first; or why nobody knows. */
type Known = readonly [Origin, ...Origin[]] | keyof typeof why

/** Where the documents of records lie, and what is in them. */
export class Origins {
  /** Where documents were found that somebody asked for. */
  private readonly known = new WeakMap<DocketRecord, Known>()

  /** @param found where sources lie; undefined where nobody said */
  constructor(private readonly found: Promise<SourceFiles> | undefined, private readonly opener: Opener) {}

  /** Nobody looks into archives and mails before one of their documents is opened. */
  async states(records: readonly DocketRecord[]): Promise<SourceState[]> {
    const found = await this.found
    return records.map((record) => {
      const [first] = found?.find(record) ?? []
      if (!found || first?.member !== undefined) return 'unasked'
      return first ? 'there' : absence(found, record)
    })
  }

  /** Whether it is known what becomes of a record's document: it is open, or cannot be. */
  isKnown(record: DocketRecord): boolean {
    const origins = this.known.get(record)
    return typeof origins === 'string' || (origins?.some((origin) => this.opener.holds(origin)) ?? false)
  }

  async open(record: DocketRecord): Promise<OpenedFile | Absent> {
    const origins = await this.originsOf(record)
    if (typeof origins === 'string') return { state: origins, message: why[origins] }
    return unlessUnread(async () => (await this.firstOpened(origins, record)).opened, (message): Absent => ({ state: 'unreadable', message }))
  }

  async draw(record: DocketRecord, wanted: WantedPage): Promise<PagePicture | undefined> {
    const origins = await this.originsOf(record)
    if (typeof origins === 'string') return undefined
    return unlessUnread(async () => this.opener.draw(await this.theOne(origins, record), wanted), () => undefined)
  }

  private async originsOf(record: DocketRecord): Promise<Known> {
    const origins = this.known.get(record) ?? await this.look(record)
    this.known.set(record, origins)
    return origins
  }

  /** Where a record's document may lie, and how it was read; or why nobody knows. */
  private async look(record: DocketRecord): Promise<Known> {
    const found = await this.found
    if (!found) return 'unasked'
    const { file, sha256, ocr } = record.source
    const [first, ...others] = found.find(record).map(({ path, member }): Origin => ({
      file: { path, name: member === undefined ? file : file.slice(0, -'!/'.length - member.length) }, sha256,
      reader: { member, ocr: ocr ? 'auto' : 'never', ...readerOf([record.source]) },
    }))
    return first ? [first, ...others] : absence(found, record)
  }

  /** Of several that are called alike, the one that holds the document. */
  private async theOne(origins: readonly [Origin, ...Origin[]], record: DocketRecord): Promise<Origin> {
    return origins.length === 1 ? origins[0] : (await this.firstOpened(origins, record)).origin
  }

  /** The first that holds the document, which is read as it was then; where none does, the trouble is that with the likeliest. */
  private async firstOpened(
    [origin, next, ...others]: readonly [Origin, ...Origin[]], record: DocketRecord,
  ): Promise<{ readonly origin: Origin; readonly opened: OpenedFile }> {
    try {
      const opened = await this.opener.open(origin)
      const ocr = otherOcr([record.source], opened.records.map(({ source }) => source))
      return { origin, opened: ocr ? await this.opener.open({ ...origin, reader: { ...origin.reader, ocr } }) : opened }
    } catch (error) {
      if (!next || !(error instanceof DocketError)) throw error
      return this.firstOpened([next, ...others], record).catch(() => {
        throw error
      })
    }
  }
}

/** What became of a source that is not found. */
function absence(files: SourceFiles, record: DocketRecord): 'changed' | 'missing' {
  return files.hasNameOf(record) ? 'changed' : 'missing'
}

/** What a document gives, or what is said of it where it cannot be read. */
async function unlessUnread<Given, Said>(give: () => Promise<Given>, say: (message: string) => Said): Promise<Given | Said> {
  try {
    return await give()
  } catch (error) {
    if (!(error instanceof DocketError)) throw error
    return say(`${error.message} ${error.hint}`)
  }
}
