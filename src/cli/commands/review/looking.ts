import { saidOf } from '../../../corrections/of-record.ts'
import type { Reviewed } from '../../../review/data/list.ts'
import type { CorrectionsFolder } from './corrections-folder.ts'
import { type Looked, type Readable, asFiled, asRead, madeNow } from './looked.ts'
import type { Origins } from '../../sources/origins.ts'

const beingRead = 'The document is still being read.'
const otherReading = 'This docket reads other documents in the file than its records say. Extract it again to correct it.'

/** Looks at records in their documents, with what people said of them. */
export class Looking {
  constructor(private readonly origins: Origins, private readonly corrections: CorrectionsFolder) {}

  /** A record as its file has it until its document is read; one of which nobody said anything can be corrected meanwhile. */
  async glance(filed: Reviewed): Promise<Looked> {
    const { record } = filed
    const kept = await this.corrections.read(record.source.sha256)
    if ('message' in kept) return asFiled(filed, kept.message)
    if (this.origins.isKnown(record)) return this.look(filed)
    const isPlain = kept.state === null && record.corrected === undefined
    return asFiled({ ...filed, said: saidOf(record, kept) }, isPlain ? null : beingRead)
  }

  /** A record as it is now: read from its document, with the corrections that its folder has now. */
  async look(filed: Reviewed): Promise<Looked<string> | Readable> {
    const { record } = filed
    const [opened, kept] = await Promise.all([this.origins.open(record), this.corrections.read(record.source.sha256)])
    if ('message' in opened) return asFiled(filed, opened.message)
    if ('message' in kept) return asFiled(filed, kept.message)
    const raw = madeNow(opened, record)
    return raw ? asRead(filed, raw, opened, kept) : asFiled(filed, otherReading)
  }
}
