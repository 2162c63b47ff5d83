import { DocketError } from '../../text/errors.ts'
import type { Reader, ReaderResult } from '../define-reader.ts'
import { trackedChanges } from '../flow/flow-read.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { withMargins } from '../flow/margins.ts'
import { DocFlow } from './doc-flow.ts'
import { openDoc } from './doc-file.ts'

/** Word files from before 2007. */
export const docReader: Reader = {
  id: 'doc',
  async read({ bytes }) {
    try {
      return readDoc(bytes)
    } catch (error) {
      throw error instanceof DocketError ? error : damaged(error)
    }
  },
}

function readDoc(bytes: Uint8Array): ReaderResult {
  const reader = new DocFlow(openDoc(bytes))
  const flow = withMargins(reader.body(), reader.margins('header'), reader.margins('footer'))
  return { doc: layFlow(flow), reader: 'doc', warnings: [...(reader.hasChanges ? [trackedChanges] : []), ...reader.notices.warnings] }
}

function damaged(error: unknown): DocketError {
  return new DocketError(
    'E_DAMAGED',
    `The Word file is damaged (${(error as Error).message}).`,
    'Open it in a word processor and save it again.',
    { cause: error },
  )
}
