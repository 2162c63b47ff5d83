import { DocketError } from '../../text/errors.ts'
import type { Reader } from '../define-reader.ts'
import { type FlowRead, trackedChanges } from '../flow/flow-read.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { withMargins } from '../flow/margins.ts'
import { checkCompoundFile } from '../ole/compound-file.ts'
import { docFlow, marginLines } from './doc-flow.ts'
import { type DocFile, extractDoc } from './extract-doc.ts'

/** What word-extractor puts in the place of deleted characters. */
const deleted = '\u0000'

/** Word files from before 2007. */
export const docReader: Reader = {
  id: 'doc',
  async read({ bytes }) {
    const { flow, hasChanges } = await readDoc(bytes)
    return { doc: layFlow(flow), reader: 'word-extractor', warnings: hasChanges ? [trackedChanges] : [] }
  },
}

async function readDoc(bytes: Uint8Array): Promise<FlowRead> {
  checkCompoundFile(bytes)
  try {
    const file: DocFile = await extractDoc(bytes)
    const flow = withMargins(docFlow(file), marginLines(file.headers), marginLines(file.footers))
    return { flow, hasChanges: hasDeletions(file) }
  } catch (error) {
    throw error instanceof DocketError ? error : damaged(error)
  }
}

/** In headers it stands for other things too. */
function hasDeletions({ pieces, stretches }: DocFile): boolean {
  return pieces.some(({ startCp, text }) => text.slice(0, Math.max(0, stretches.body - startCp)).includes(deleted))
}

function damaged(error: unknown): DocketError {
  return new DocketError('E_DAMAGED', `The Word file is damaged (${(error as Error).message}).`, 'Open it in a word processor and save it again.', { cause: error })
}
