import { isDeepStrictEqual } from 'node:util'
import { type KeptCorrections, correctionStates, readCorrections } from '../../../batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../../batch/corrections/save-corrections.ts'
import { type Said, type SaidOfRecord, nothingSaid, saidOf, withSaid } from '../../../corrections/of-record.ts'
import type { Correction } from '../../../corrections/schema.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { WritingError } from '../../../batch/disk/write-record.ts'
import { DocketError } from '../../../text/errors.ts'

const unknown = { message: 'Nobody said where corrections are kept.', hint: 'Name a folder: docket review --corrections FOLDER.' } as const

/** The folder in which corrections are kept. */
export class CorrectionsFolder {
  /** @param folder undefined where nobody said and no folder of records tells */
  constructor(private readonly folder: string | undefined) {}

  /** What people said of each of many records; what cannot be read is told, and else where its record is looked at. */
  async saidOfAll(
    records: readonly DocketRecord[], tell: (trouble: DocketError, file: string) => void = () => undefined,
  ): Promise<(record: DocketRecord) => SaidOfRecord> {
    const kept = new Map<string, KeptCorrections>()
    const states = await correctionStates(this.folder)
    const files = new Map(records.map(({ source: { sha256, file } }) => [sha256, file]))
    for (const [sha256, file] of [...files].filter(([one]) => states.has(one))) {
      const found = await this.readOrTrouble(sha256)
      if ('state' in found) kept.set(sha256, found)
      else tell(found, file)
    }
    return (record) => {
      const own = kept.get(record.source.sha256)
      return own ? saidOf(record, own) : nothingSaid
    }
  }

  /** What is kept of a document now; or why nothing can be kept. */
  async read(sha256: string): Promise<KeptCorrections | { readonly message: string }> {
    const found = await this.readOrTrouble(sha256)
    return 'state' in found ? found : { message: `${found.message} ${found.hint}` }
  }

  /** Saves what is said of a record now. Returns why it could not be saved, if so. */
  async save(record: DocketRecord, kept: KeptCorrections, said: SaidOfRecord): Promise<string | undefined> {
    return this.saveFile(record, withSaid(record, kept, said), kept.state)
  }

  /** Removes corrections of a record from its file as it is now. */
  async remove(record: DocketRecord, removed: readonly Correction[]): Promise<string | undefined> {
    const kept = await this.read(record.source.sha256)
    if (!('state' in kept)) return kept.message
    const isRemoved = (one: Correction): boolean => removed.some((other) => isDeepStrictEqual(one, other))
    const said = saidOf(record, kept)
    return this.save(record, kept, { ...said, corrections: said.corrections.filter((one) => !isRemoved(one)) })
  }

  private async readOrTrouble(sha256: string): Promise<KeptCorrections | DocketError> {
    if (this.folder === undefined) return new DocketError('E_CORRECTIONS', unknown.message, unknown.hint)
    try {
      return await readCorrections(this.folder, sha256)
    } catch (error) {
      if (error instanceof DocketError) return error
      throw error
    }
  }

  private async saveFile({ source: { file, sha256 } }: DocketRecord, said: Said, state: string | null): Promise<string | undefined> {
    if (this.folder === undefined) return `${unknown.message} ${unknown.hint}`
    try {
      await saveCorrections(this.folder, { source: { file, sha256 }, ...said }, state)
      return undefined
    } catch (error) {
      if (error instanceof DocketError || error instanceof WritingError) return error.message
      throw error
    }
  }
}
