import type { Unpacker } from '../define-reader.ts'
import { mailsIn } from './mails-in.ts'

/** Mails one after the other in one file, as many mail programs keep them. */
export const mboxReader: Unpacker = {
  id: 'mbox',
  async unpack({ bytes }, _options, budget) {
    const mails = mailsIn(bytes)
    budget.countEntries(mails.length)
    return { members: mails.map((mail, at) => ({ name: `${at + 1}.eml`, open: async () => unquoted(mail) })) }
  },
}

/** A line that would have been taken for the start of a mail got a mark in front. */
function unquoted(mail: Uint8Array): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1')
  return /^>+From /m.test(text) ? Buffer.from(text.replace(/^>(?<rest>>*From )/gm, '$<rest>'), 'latin1') : mail
}
