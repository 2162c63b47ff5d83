import { type ReadDocument, type TypeOptions, readDocuments, recordsOf } from '../../docket.ts'
import type { ReaderOptions, Source } from '../../readers/define-reader.ts'
import { nothingInside } from '../../readers/index.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { PageRun } from '../../text/doc.ts'
import { type DocketError, asDocketError } from '../../text/errors.ts'
import type { Input } from '../find/input.ts'

export interface DocumentRecords {
  readonly records: readonly DocketRecord[]
  readonly text: string
  /** Where in the text pages begin. */
  readonly pageRuns: readonly PageRun[]
}

interface Origin {
  readonly input: Input
  /** The input's name, and after it that of the document inside it, if it is a container. */
  readonly name: string
}

/** What became of one document: its records and the text that their offsets refer to, or the reason why there are none. */
export type Fate = Origin & (DocumentRecords | { readonly error: DocketError })

/** The fates of the documents in an input's bytes, one at least. */
export async function* fatesOf(input: Input, source: Source, options: ReaderOptions & TypeOptions): AsyncGenerator<Fate> {
  let documents = 0
  try {
    for await (const read of readDocuments(source, options)) {
      if ('isCover' in read) continue
      documents++
      yield { input, ...('error' in read ? read : fateOf(read, options)) }
    }
    if (documents === 0) throw nothingInside(options)
  } catch (error) {
    yield { input, name: input.name, error: asDocketError(error) }
  }
}

function fateOf(read: ReadDocument, types: TypeOptions): { name: string } & (DocumentRecords | { error: DocketError }) {
  try {
    return { name: read.file, records: recordsOf(read, types), text: read.doc.text, pageRuns: read.doc.pageRuns }
  } catch (error) {
    return { name: read.file, error: asDocketError(error) }
  }
}
