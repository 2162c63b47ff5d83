import type { Opener, Origin } from '../../../batch/open/opener.ts'
import type { OpenedFile } from '../../../batch/read/task.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Picture } from '../../../review/desk.ts'
import type { SourceState } from '../../../review/page-data.ts'
import { DocketError } from '../../../text/errors.ts'
import type { SourceFiles } from '../../sources/source-files.ts'

const why = {
  unasked: 'Nobody said where the documents lie: docket review --sources FOLDER shows their pages.',
  missing: 'The document is nowhere in the folder of sources; the record is shown without its page.',
  changed: 'The file of this name has other bytes than the record was read from; the record is shown without its page.',
} as const

/** A document that cannot be looked at, and why. */
export interface Absent {
  readonly state: keyof typeof why | 'unreadable'
  readonly message: string
}

/** Where the documents of records lie, and what is in them. */
export class Origins {
  /** Where documents were found that somebody asked for. */
  private readonly known = new WeakMap<DocketRecord, Origin | keyof typeof why>()

  /** @param found where sources lie; undefined where nobody said */
  constructor(private readonly found: Promise<SourceFiles> | undefined, private readonly opener: Opener) {}

  async states(records: readonly DocketRecord[]): Promise<SourceState[]> {
    const found = await this.found
    return records.map((record) => {
      if (!found) return 'unasked'
      return found.find(record) ? 'there' : absence(found, record)
    })
  }

  /** Whether it is known what becomes of a record's document: it is open, or cannot be. */
  isKnown(record: DocketRecord): boolean {
    const origin = this.known.get(record)
    return typeof origin === 'string' || (origin !== undefined && this.opener.holds(origin))
  }

  async open(record: DocketRecord): Promise<OpenedFile | Absent> {
    const origin = await this.originOf(record)
    if (typeof origin === 'string') return { state: origin, message: why[origin] }
    return unlessUnread(() => this.opener.open(origin), (message): Absent => ({ state: 'unreadable', message }))
  }

  async draw(record: DocketRecord, page: number, width: number): Promise<Picture | undefined> {
    const origin = await this.originOf(record)
    if (typeof origin === 'string') return undefined
    return unlessUnread(() => this.opener.draw(origin, page, width), () => undefined)
  }

  private async originOf(record: DocketRecord): Promise<Origin | keyof typeof why> {
    const origin = this.known.get(record) ?? await this.look(record)
    this.known.set(record, origin)
    return origin
  }

  /** Where a record's document lies, and how it was read; or why nobody knows. */
  private async look(record: DocketRecord): Promise<Origin | keyof typeof why> {
    const found = await this.found
    if (!found) return 'unasked'
    const source = found.find(record)
    const { file, sha256, reader, ocr } = record.source
    if (!source) return absence(found, record)
    const name = source.member === undefined ? file : file.slice(0, -'!/'.length - source.member.length)
    return {
      file: { path: source.path, name }, sha256,
      reader: { member: source.member, ocr: ocr ? 'auto' : 'never', ...(reader.startsWith('pdf-parse') && { pdfReader: 'pdf-parse' as const }) },
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
