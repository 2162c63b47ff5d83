import { DocketError } from '../../text/errors.ts'
import { openArchive } from '../archive/open-archive.ts'
import type { Budget } from '../limits/budget.ts'
import { keepWithin } from '../limits/limits.ts'
import { decodeXml } from '../xml/decode-xml.ts'

/** The parts of an OpenDocument file that its text is made of, as XML. */
interface OdtParts {
  readonly content: string
  readonly styles: string | undefined
}

/** @throws DocketError when the file is damaged, locked or breaks a limit. */
export async function openParts(bytes: Uint8Array, budget: Budget): Promise<OdtParts> {
  const entries = new Map((await openArchive(bytes, budget)).map((entry) => [entry.name, entry]))
  const textOf = async (name: string): Promise<string | undefined> => {
    const part = await entries.get(name)?.unpack()
    keepWithin(budget.limits, 'markup', part?.length ?? 0)
    return part && decodeXml(part)
  }
  const manifest = await textOf('META-INF/manifest.xml')
  if (manifest?.includes('encryption-data')) {
    throw new DocketError('E_ENCRYPTED', 'The document is locked by a password.', 'Save a copy without a password and read that.')
  }
  const content = await textOf('content.xml')
  if (content === undefined) {
    throw new DocketError('E_DAMAGED', 'The OpenDocument file has no text.', 'Open it in a word processor and save it again.')
  }
  return { content, styles: await textOf('styles.xml') }
}
