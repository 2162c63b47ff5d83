/** Why a source could not be read at all; everything short of that is a warning of its record. */
export const errorCodes = {
  E_ENCRYPTED: 'The file is locked by a password.',
  E_DAMAGED: 'The file is damaged beyond reading.',
  E_EMPTY: 'The file holds no bytes.',
  E_NO_TEXT: 'The file holds no words; it may be a scan.',
  E_TOO_LARGE: 'The file is larger than the limit.',
  E_TIMEOUT: 'Reading the file took longer than allowed.',
  E_MEMORY: 'Reading the file took more memory than allowed.',
  E_ENDED_WORKER: 'Three workers ended, each while it read this file alone.',
  E_LIMIT: 'Reading the file would cost more than the limits allow.',
  E_NO_OCR: 'The file holds pictures of text, and text recognition is not installed.',
  E_UNSAFE: 'The file is built so as to reach outside itself: a link, a path out of its archive, an XML entity.',
  E_SEVERAL: 'The file holds several documents where one is asked for.',
  E_BINARY: 'The file is neither text nor of a known format.',
  E_NOT_FOUND: 'There is no such file.',
  E_ACCESS: 'The file could not be opened.',
  E_STORAGE: 'The object storage that holds the file could not be reached, or did not give it.',
  E_CHANGED: 'The file was changed while it was read.',
  E_UNREADABLE: 'The file is of no format that can be read.',
  E_NO_TABLE: 'The file of official figures has no table of inspections.',
  E_EDITED: 'A record of the file was edited by hand; it was left as it is, and the file was not read again.',
  E_CORRECTIONS: 'The corrections of the file cannot be read or make no record; its records were left as they are.',
  E_OUTDATED: 'The corrections were saved by somebody else since they were read; nothing was written.',
  E_INTERNAL: 'docket failed on the file; please report it.',
} as const

export type ErrorCode = keyof typeof errorCodes

/** What helps with an error as a rule, where nothing is known of it but its code. */
export const errorHints: Readonly<Record<ErrorCode, string>> = {
  E_ENCRYPTED: 'Save a copy without a password and read that.',
  E_DAMAGED: 'Fetch the file again, or save it anew from its source.',
  E_EMPTY: 'Fetch or save it again.',
  E_NO_TEXT: 'Read it with --ocr auto, which recognises the words in pictures.',
  E_TOO_LARGE: 'Split the file and read its parts.',
  E_NO_TABLE: 'Give a sheet with a row for each inspection, below heads such as Local authority and Overall effectiveness.',
  E_TIMEOUT: 'Split the file and read its parts, or raise --timeout.',
  E_MEMORY: 'Split the file and read its parts, or raise --memory.',
  E_ENDED_WORKER: 'Split the file and read its parts, or give workers more memory and try it again with docket enqueue --retry.',
  E_LIMIT: 'Split the file and read its parts.',
  E_NO_OCR: 'Install text recognition, or read a copy that has text.',
  E_UNSAFE: 'Take what you need out of the file by hand, if it can be trusted.',
  E_SEVERAL: 'Name one of the documents in it.',
  E_BINARY: 'Check that the file was saved whole; docket reads documents, not programs or data.',
  E_NOT_FOUND: 'Check the path.',
  E_ACCESS: 'Check its permissions and the disk.',
  E_STORAGE: 'Check AWS_ENDPOINT_URL_S3, AWS_REGION and the network, and run it again.',
  E_CHANGED: 'Read it again.',
  E_UNREADABLE: 'Save it in a format that docket reads, such as PDF, and read that.',
  E_EDITED: 'Move the record elsewhere or delete it, and extract again.',
  E_CORRECTIONS: 'Mend the file of corrections; docket review shows them.',
  E_OUTDATED: 'Read it again, and correct again.',
  E_INTERNAL: 'Please report it, with the file if you may share it.',
}

/** Expected trouble with a source: a code for programs, a message that says what is wrong, a hint that says what to do. */
export class DocketError extends Error {
  constructor(readonly code: ErrorCode, message: string, readonly hint: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DocketError'
  }
}

/** Any error as trouble with a source; what nobody foresaw is docket's own fault. */
export function asDocketError(error: unknown): DocketError {
  if (error instanceof DocketError) return error
  const message = `docket failed on this file: ${error instanceof Error ? error.message : String(error)}`
  return new DocketError('E_INTERNAL', message, 'Please report this, with the file if you may share it.', { cause: error })
}
