import { type UnreadFile, attentionOf } from '../../../analysis/attention.ts'
import { recordSet } from '../../../analysis/record-set.ts'
import type { Opener, Origin } from '../../../batch/open/opener.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { documentData } from '../../../review/data/document.ts'
import { type Reviewed, inOrder } from '../../../review/data/list.ts'
import { placedText } from '../../../review/data/places.ts'
import type { Desk, Picture } from '../../../review/desk.ts'
import type { DocumentData, ListData, PlacesData, SourceState } from '../../../review/page-data.ts'
import { DocketError } from '../../../text/errors.ts'
import type { SourceFiles } from '../../sources/source-files.ts'

const why = {
  unasked: 'Nobody said where the documents lie: docket review --sources FOLDER shows their pages.',
  missing: 'The document is nowhere in the folder of sources; the record is shown without its page.',
  changed: 'The file of this name has other bytes than the record was read from; the record is shown without its page.',
} as const

/** Records and the files that they were read from, in the order of their review. */
export class ReviewDesk implements Desk {
  readonly list: ListData
  private readonly reviewed: readonly Reviewed[]

  /** @param found where sources lie; undefined where nobody said */
  constructor(
    records: readonly DocketRecord[],
    unread: readonly UnreadFile[],
    private readonly found: Promise<SourceFiles> | undefined,
    private readonly opener: Opener,
  ) {
    const set = recordSet(records)
    this.reviewed = inOrder(set.records, attentionOf(set))
    this.list = { documents: this.reviewed.map(({ entry }) => entry), unread }
  }

  async sources(): Promise<SourceState[]> {
    const found = await this.found
    return this.reviewed.map(({ record }) => {
      if (!found) return 'unasked'
      return found.find(record) ? 'there' : absence(found, record)
    })
  }

  document(at: number): DocumentData | undefined {
    const reviewed = this.reviewed[at]
    return reviewed && documentData(reviewed)
  }

  async places(at: number): Promise<PlacesData | undefined> {
    const reviewed = this.reviewed[at]
    if (!reviewed) return undefined
    const origin = await this.originOf(reviewed.record)
    if (typeof origin === 'string') return { state: origin, message: why[origin] }
    return unlessUnread(async () => placedText(reviewed, await this.opener.open(origin)), (message) => ({ state: 'unreadable', message }))
  }

  async picture(at: number, page: number, width: number): Promise<Picture | undefined> {
    const record = this.reviewed[at]?.record
    const origin = record && await this.originOf(record)
    if (origin === undefined || typeof origin === 'string') return undefined
    return unlessUnread(() => this.opener.draw(origin, page, width), () => undefined)
  }

  /** Where a record's document lies, and how it was read; or why nobody knows. */
  private async originOf(record: DocketRecord): Promise<Origin | keyof typeof why> {
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
