import { type KeptCorrections, correctionStates, readCorrections } from '../../../batch/corrections/kept-corrections.ts'
import { saveCorrections } from '../../../batch/corrections/save-corrections.ts'
import { type SaidOfRecord, saidOf, withSaid } from '../../../corrections/of-record.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { DocketError } from '../../../text/errors.ts'

const nothing: SaidOfRecord = { corrections: [], accepted: [] }
const unknown = 'Nobody said where corrections are kept: docket review --corrections FOLDER.'

/** The folder in which corrections are kept. */
export class CorrectionsFolder {
  /** @param folder undefined where nobody said and no folder of records tells */
  constructor(private readonly folder: string | undefined) {}

  /** What people said of each of many records; what cannot be read is told where its record is looked at. */
  async saidOfAll(records: readonly DocketRecord[]): Promise<(record: DocketRecord) => SaidOfRecord> {
    const kept = new Map<string, KeptCorrections>()
    const states = await correctionStates(this.folder)
    for (const sha256 of new Set(records.map(({ source }) => source.sha256).filter((one) => states.has(one)))) {
      const found = await this.read(sha256)
      if ('state' in found) kept.set(sha256, found)
    }
    return (record) => {
      const own = kept.get(record.source.sha256)
      return own ? saidOf(record, own) : nothing
    }
  }

  /** What is kept of a document now; or why nothing can be kept. */
  async read(sha256: string): Promise<KeptCorrections | { readonly message: string }> {
    if (this.folder === undefined) return { message: unknown }
    try {
      return await readCorrections(this.folder, sha256)
    } catch (error) {
      if (error instanceof DocketError) return { message: `${error.message} ${error.hint}` }
      throw error
    }
  }

  /** Saves what is said of a record now. Returns why it could not be saved, if so. */
  async save(record: DocketRecord, kept: KeptCorrections, said: SaidOfRecord): Promise<string | undefined> {
    if (this.folder === undefined) return unknown
    const { file, sha256 } = record.source
    try {
      await saveCorrections(this.folder, { source: { file, sha256 }, ...withSaid(record, kept, said) }, kept.state)
      return undefined
    } catch (error) {
      if (error instanceof Error) return error.message
      throw error
    }
  }
}
