import { typeName } from '../../analysis/display/type-names.ts'
import { type AskedDocument, askedDocuments } from '../asking/facets.ts'
import { chunkId, chunkSize } from '../evidence-chunks.ts'
import type { FollowData } from '../follow-data.ts'
import type { OfficialData } from '../official-data.ts'
import type { ActionData, AuthorityData, DocumentData, EvidenceData, PageData, TextData } from '../page-data.ts'
import { pictureBlockId, textBlockId } from '../text-block.ts'
import { unpacked } from './text/unpack.ts'
import { element } from '../../pages/parts/element.ts'
import { dayInWords } from '../../pages/parts/words.ts'

/** The report's data, and what follows from it for all views. */
export class Report {
  readonly data: PageData = readBlock<PageData>('data')
  /** Null where the report was made without official figures. */
  readonly official = readBlock<OfficialData | null>('official')
  readonly authorities: ReadonlyMap<string, AuthorityData> = new Map(this.data.authorities.map((authority) => [authority.slug, authority]))
  readonly asked: readonly AskedDocument[] = askedDocuments(this.data.documents)
  private readonly documentsByKey = new Map(this.data.documents.map(({ key }, at) => [key, at]))
  private readonly chunks = new Map<string, readonly EvidenceData[]>()
  private readonly actionCounts = new Map<number, number>()
  private readonly firstActions = new Map<number, number>()
  private matters: FollowData | undefined

  constructor() {
    for (const [at, { document }] of this.data.actions.entries()) {
      if (!this.firstActions.has(document)) this.firstActions.set(document, at)
      this.actionCounts.set(document, this.actionsOf(document) + 1)
    }
  }

  document(at: number): DocumentData {
    return this.data.documents[at] as DocumentData
  }

  /** How many actions a document has. */
  actionsOf(at: number): number {
    return this.actionCounts.get(at) ?? 0
  }

  /** The action at a pointer of a document; a document's actions follow one another. */
  action(at: number, pointer: string): ActionData {
    return this.data.actions[(this.firstActions.get(at) ?? 0) + Number(pointer.split('/').at(-1))] as ActionData
  }

  /** Whether any document says what became of an earlier one's actions. */
  get isFollowed(): boolean {
    return document.getElementById('follow') !== null
  }

  /** What became of actions; its block is read when it is first asked for. */
  get follow(): FollowData {
    this.matters ??= readBlock<FollowData | null>('follow') ?? []
    return this.matters
  }

  documentByKey(key: string): number | undefined {
    return this.documentsByKey.get(key)
  }

  /** The words behind a document's values; its block is read when it is first asked for. */
  evidence(at: number): EvidenceData {
    const id = chunkId(at)
    const chunk = this.chunks.get(id) ?? readBlock<EvidenceData[]>(id)
    this.chunks.set(id, chunk)
    return chunk[at % chunkSize] as EvidenceData
  }

  /** A document's text with the places of its values; undefined where the report does not hold it. */
  text(at: number): Promise<TextData> | undefined {
    const block = document.getElementById(textBlockId(at))?.textContent
    return block ? unpacked<TextData>(block) : undefined
  }

  /** The picture of a page that the report holds. */
  picture(at: number, page: number): HTMLImageElement {
    const alt = `Page ${page} of ${this.documentName(at)}`
    return element('img', { alt, src: document.getElementById(pictureBlockId(at, page))?.textContent })
  }

  authorityName(slug: string | null): string | null {
    return (slug && this.authorities.get(slug)?.name) ?? null
  }

  /** "Wakefield, Focused visit, 11 March 2022". */
  documentName(at: number): string {
    const { authority, type, date } = this.document(at)
    return [this.authorityName(authority), typeName(type), date && dayInWords(date)].filter(Boolean).join(', ')
  }
}

function readBlock<Data>(id: string): Data {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as Data
}
