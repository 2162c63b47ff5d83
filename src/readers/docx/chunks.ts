import { asDocketError } from '../../text/errors.ts'
import type { ReadInside } from '../define-reader.ts'
import type { Flow } from '../flow/flow.ts'
import { flowOfDoc } from '../flow/flow-of-doc.ts'
import type { Parts } from '../ooxml/parts.ts'

/**
 * The documents that a Word file takes up whole, in formats of their own, by the ids of their relations. One that cannot be
 * read is left out.
 */
export async function readChunks(parts: Parts, main: string, readInside: ReadInside): Promise<Map<string, Flow>> {
  const chunks = new Map<string, Flow>()
  for (const { id, kind, part } of await parts.relations(main)) {
    if (kind !== 'aFChunk') continue
    const flow = await readChunk(parts, part, readInside)
    if (flow) chunks.set(id, flow)
  }
  return chunks
}

async function readChunk(parts: Parts, part: string, readInside: ReadInside): Promise<Flow | undefined> {
  try {
    const { doc } = await readInside({ name: part.split('/').at(-1) ?? part, bytes: await parts.bytes(part) })
    return flowOfDoc(doc)
  } catch (error) {
    // A fault of docket itself is no fault of the document.
    if (asDocketError(error).code === 'E_INTERNAL') throw error
    return undefined
  }
}
