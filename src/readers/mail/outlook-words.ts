import type { ReaderWarning } from '../define-reader.ts'
import { decodePage } from '../html/charset.ts'
import type { Limits } from '../limits/limits.ts'
import { encodingWarnings } from '../text/decode.ts'
import { encodingOfCodePage } from './code-page.ts'
import { plainLines } from './flowed.ts'
import type { Words } from './mail.ts'
import { unpackRtf } from './rtf-words.ts'

/** What Outlook keeps of a mail's words: the same in up to three forms. */
interface OutlookBody {
  readonly text: string | undefined
  readonly page: Uint8Array | string | undefined
  /** RTF, packed in its own way. */
  readonly rtf: Uint8Array | undefined
  /** The number of the page's encoding. */
  readonly codePage: number | undefined
}

/**
 * The form that keeps most: a page, also one that is hidden in RTF; plain text; RTF where there is nothing else.
 * @param warnings how text was decoded
 */
export async function outlookWords(
  { text, page, rtf, codePage }: OutlookBody,
  limits: Limits,
  warnings: readonly ReaderWarning[] = [],
): Promise<Words[]> {
  if (typeof page === 'string' && page.trim()) return [{ kind: 'html', text: page, warnings }]
  if (page && typeof page !== 'string' && page.length > 0) return [await pageWords(page, encodingOfCodePage(codePage))]
  const rich = rtf && await unpackRtf(rtf, limits).catch((error: unknown) => ({ kind: 'unread', error }) as const)
  if (rich?.kind === 'html') return [rich]
  if (text?.trim()) {
    return [{ kind: 'text', text: plainLines(text), warnings: rich?.kind === 'unread' ? [...warnings, formLost] : warnings }]
  }
  return rich ? [rich] : []
}

const formLost: ReaderWarning = { code: 'left-out', message: 'The mail’s words with their form are damaged; its plain words were read.' }

async function pageWords(bytes: Uint8Array, encoding: string | undefined): Promise<Words> {
  const decoded = await decodePage(bytes, encoding)
  return { kind: 'html', text: decoded.text, warnings: encodingWarnings(decoded) }
}
