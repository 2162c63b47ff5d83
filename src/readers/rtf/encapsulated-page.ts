import { deEncapsulateSync } from 'rtf-stream-parser'
import { DocketError } from '../../text/errors.ts'
import { decodeDeclared } from '../text/declared-encoding.ts'
import { withoutBrokenBytes } from './tokens.ts'

/**
 * The page that a mail program hid in RTF, so that it comes out as it went in.
 * @throws DocketError when the RTF is damaged.
 */
export function encapsulatedPage(rtf: Uint8Array): string {
  try {
    return String(
      deEncapsulateSync(withoutBrokenBytes(rtf), {
        mode: 'html', decode: (bytes, encoding) => decodeDeclared(bytes, encoding).text, warn: () => undefined,
      }).text,
    )
  } catch (error) {
    throw new DocketError(
      'E_DAMAGED',
      `The words of the mail are damaged (${(error as Error).message}).`,
      'Save it again from the mail program.',
      { cause: error },
    )
  }
}
