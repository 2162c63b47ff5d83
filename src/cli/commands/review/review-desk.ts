import { type UnreadFile, attentionOf } from '../../../analysis/attention.ts'
import { recordSet } from '../../../analysis/record-set.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Asked, AskedChange } from '../../../review/change.ts'
import { documentData } from '../../../review/data/document.ts'
import { type Reviewed, inOrder } from '../../../review/data/list.ts'
import { marksOf, placedText } from '../../../review/data/places.ts'
import { valueInWords } from '../../../review/data/value-in-words.ts'
import type { Desk, Picture } from '../../../review/desk.ts'
import type { ChangedData, DocumentData, ListData, PlacesData, ReadData, SourceState, WordData } from '../../../review/page-data.ts'
import { choices } from './choices.ts'
import type { CorrectionsFolder } from './corrections-folder.ts'
import { givenValue } from './given-value.ts'
import { History } from './history.ts'
import type { Looked, Readable } from './looked.ts'
import { Looking } from './looking.ts'
import { type Next, nextSaid } from './next-said.ts'
import type { Origins } from '../../sources/origins.ts'
import { PageWords } from './page-words.ts'
import { isStillSame } from './still-same.ts'

/** What a review is of. */
export interface ReviewOf {
  readonly records: readonly DocketRecord[]
  /** All that these are a sample of: a double may be among the others. */
  readonly among: readonly DocketRecord[]
  readonly unread: readonly UnreadFile[]
  readonly origins: Origins
  readonly corrections: CorrectionsFolder
  /** Who reviews. */
  readonly by?: string
}

const lateWords = 'It was changed elsewhere since it was shown here; nothing was overwritten. Look at it as it is now, and correct again.'

/** The day of this machine, which is proposed. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-')
}

/** Records and the files that they were read from, in the order of their review. */
export class ReviewDesk implements Desk {
  private readonly pageWords = new PageWords()
  private readonly history = new History()
  private readonly now: Reviewed[]
  private readonly looking: Looking

  private constructor(private readonly of: ReviewOf, private readonly filed: readonly Reviewed[]) {
    this.now = [...filed]
    this.looking = new Looking(of.origins, of.corrections)
  }

  static async open(of: ReviewOf): Promise<ReviewDesk> {
    const all = recordSet(of.among)
    const chosen = new Set(of.records)
    const records = all.records.filter(({ record }) => chosen.has(record))
    return new ReviewDesk(of, inOrder(records, attentionOf(all), await of.corrections.saidOfAll(of.records), isStillSame))
  }

  list(): Promise<ListData> {
    const { unread, by = '' } = this.of
    return Promise.resolve({ documents: this.now.map(({ entry }) => entry), unread, choices, by, on: today() })
  }

  sources(): Promise<SourceState[]> {
    return this.of.origins.states(this.filed.map(({ record }) => record))
  }

  async document(at: number): Promise<DocumentData | undefined> {
    const filed = this.filed[at]
    if (!filed) return undefined
    const { reviewed, known } = await this.looking.glance(filed)
    return documentData(reviewed, known)
  }

  async places(at: number): Promise<PlacesData | undefined> {
    const filed = this.filed[at]
    if (!filed) return undefined
    const opened = await this.of.origins.open(filed.record)
    if ('state' in opened) return opened
    const { reviewed, known } = await this.looking.look(filed)
    this.now[at] = reviewed
    return { ...placedText(reviewed, opened), document: documentData(reviewed, known), entry: reviewed.entry }
  }

  async words(at: number, page: number): Promise<readonly WordData[] | undefined> {
    const record = this.filed[at]?.record
    const opened = record && await this.of.origins.open(record)
    return opened && !('state' in opened) ? this.pageWords.on(page, record, opened) : undefined
  }

  async picture(at: number, page: number, width: number): Promise<Picture | undefined> {
    const record = this.filed[at]?.record
    return record && this.of.origins.draw(record, { page, width })
  }

  async read(at: number, asked: Asked): Promise<ReadData | undefined> {
    const filed = this.filed[at]
    if (!filed) return undefined
    const looked = await this.looking.look(filed)
    if (!('raw' in looked)) return { message: looked.known.locked }
    const given = givenValue(asked, looked.reviewed.record, looked.opened.doc)
    return 'message' in given ? given : { value: valueInWords(given.is) }
  }

  async change(at: number, asked: AskedChange): Promise<ChangedData | undefined> {
    const filed = this.filed[at]
    if (!filed) return undefined
    const looked = await this.looking.look(filed)
    if (!('raw' in looked)) return this.told(at, looked, 'refused', looked.known.locked)
    if (looked.known.version !== asked.version) return this.told(at, looked, 'outdated', lateWords)
    const next = this.next(at, looked, asked)
    if ('message' in next) return this.told(at, looked, 'refused', next.message)
    const trouble = await this.of.corrections.save(looked.raw, looked.kept, next.said)
    const now = await this.looking.look(filed)
    if (trouble !== undefined) return this.told(at, now, now.known.version === asked.version ? 'refused' : 'outdated', trouble)
    if (asked.change.kind === 'undo') this.history.take(at, now.known.version)
    else this.history.add(at, looked.reviewed.said, now.known.version)
    return this.told(at, now, 'saved', null)
  }

  private next(at: number, looked: Readable, asked: AskedChange): Next {
    const before = asked.change.kind === 'undo' ? this.history.before(at, looked.known.version) : undefined
    return before ? { said: before } : nextSaid(looked, asked)
  }

  private told(at: number, looked: Looked | Readable, state: ChangedData['state'], message: string | null): ChangedData {
    const { reviewed, known } = looked
    this.now[at] = reviewed
    return {
      state, message, document: documentData(reviewed, known), entry: reviewed.entry,
      marks: 'raw' in looked ? marksOf(reviewed, looked.opened) : [],
    }
  }
}
