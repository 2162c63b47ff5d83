import { withSlashes } from '../batch/place.ts'
import { sourceOf } from '../batch/source-file.ts'
import { type ReadDocument, readDocument } from '../docket.ts'
import type { ReaderOptions } from '../readers/define-reader.ts'
import { DocketError } from '../text/errors.ts'
import type { Terminal } from './terminal/terminal.ts'
import { Troubles } from './troubles.ts'

/** The one document of a command, or undefined when it cannot be read, which is told. */
export async function readOne(file: string, pdfReader: ReaderOptions['pdfReader'], terminal: Terminal): Promise<ReadDocument | undefined> {
  try {
    return await readDocument(await sourceOf({ path: file, name: withSlashes(file) }), { pdfReader })
  } catch (error) {
    if (!(error instanceof DocketError)) throw error
    new Troubles(terminal).tell(error, file)
    return undefined
  }
}
