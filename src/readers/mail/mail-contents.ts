import { DocketError } from '../../text/errors.ts'
import type { Budget } from '../budget.ts'
import type { Contents, ReaderResult } from '../define-reader.ts'
import { refuseCrowded } from '../text/crowding.ts'
import { readText } from '../text/read-text.ts'
import { attachmentMembers } from './attachment-members.ts'
import type { Mail } from './mail.ts'

const locked = /^application\/(?:x-)?(?:pkcs7-mime|pgp-encrypted)$/

/**
 * What a mail holds: the documents attached to it, and its own words, which are a document only where nothing attached is one.
 * @param reader what read it
 * @throws DocketError when the mail is encrypted.
 */
export function mailContents(mail: Mail, reader: string, budget: Budget): Contents {
  const { headers, text, html, attachments } = mail
  const isEmpty = !text?.trim() && !html?.trim()
  if (isEmpty && attachments.some(({ mediaType }) => locked.test(mediaType))) throw encrypted()
  return { members: attachmentMembers(attachments, budget), mail: headers, covering: () => readWords(mail, reader, budget) }
}

async function readWords({ text, html }: Mail, reader: string, { limits }: Budget): Promise<ReaderResult> {
  if (!html?.trim()) {
    refuseCrowded(text ?? '', limits)
    return { doc: readText(text ?? ''), reader, warnings: [] }
  }
  const { readHtml } = await import('../html/read-html.ts')
  return { doc: readHtml(html, limits), reader, warnings: [] }
}

function encrypted(): DocketError {
  return new DocketError('E_ENCRYPTED', 'The mail is encrypted.', 'Open it in the mail program that holds the key, and save what it shows.')
}
