import type { Unpacker } from '../define-reader.ts'
import { mailContents } from '../mail/mail-contents.ts'
import type { Mail } from '../mail/mail.ts'
import { bodyOf } from '../mail/mime/body-of.ts'
import { splitParts } from '../mail/mime/split-parts.ts'
import { isCryptographic } from '../mail/signed/cryptographic.ts'
import { latin1 } from '../text/utf8.ts'
import { mailHeaders } from './mail-headers.ts'

/** Mails as they were sent, and web pages saved in the form of mails. */
export const emlReader: Unpacker = {
  id: 'eml',
  async unpack({ bytes }, _options, budget) {
    return mailContents(await mailOf(bytes), 'mailsplit', budget)
  },
}

async function mailOf(bytes: Uint8Array): Promise<Mail> {
  const isWrapped = isCryptographic(latin1(bytes.subarray(0, 64)))
  const mail = await splitParts(isWrapped ? Buffer.concat([wrapping, bytes]) : bytes)
  return isWrapped ? bodyOf(mail) : { headers: mailHeaders(mail), ...await bodyOf(mail) }
}

/** A signed mail may be saved without the headers around it. */
const wrapping = Buffer.from('Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: binary\r\n\r\n')
