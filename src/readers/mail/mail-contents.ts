import { DocketError } from '../../text/errors.ts'
import type { Contents } from '../define-reader.ts'
import type { Budget } from '../limits/budget.ts'
import { attachmentMembers } from './attachment-members.ts'
import { type Mail, type Words, isBlank } from './mail.ts'
import { readWords } from './read-words.ts'
import { takeUuencoded } from './uuencoded.ts'

const locked = /^application\/(?:x-)?(?:pkcs7-mime|pgp-encrypted)$/

/**
 * What a mail holds: the documents attached to it, and its own words.
 * @param reader what read it
 * @throws DocketError when the mail is encrypted.
 */
export function mailContents(mail: Mail, reader: string, budget: Budget): Contents {
  const { headers, attachments } = mail
  if (mail.words.every(isBlank) && attachments.some(({ mediaType }) => locked.test(mediaType))) throw encrypted()
  const parted = mail.words.map(withoutFiles)
  const members = attachmentMembers([...attachments, ...parted.flatMap(({ files }) => files)], budget)
  return { members, mail: headers, covering: () => readWords(parted.map(({ words }) => words), reader, budget) }
}

function withoutFiles(words: Words): { words: Words; files: Mail['attachments'] } {
  if (words.kind !== 'text') return { words, files: [] }
  const { text, files } = takeUuencoded(words.text)
  return { words: { ...words, text }, files }
}

function encrypted(): DocketError {
  return new DocketError('E_ENCRYPTED', 'The mail is encrypted.', 'Open it in the mail program that holds the key, and save what it shows.')
}
