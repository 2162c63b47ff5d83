import { DocketError } from '../text/errors.ts'

/** Pages beyond this are no letter, report or council pack; reading them would only cost time. */
export const maxPages = 1500

export function encrypted(): DocketError {
  return new DocketError('E_ENCRYPTED', 'The PDF needs a password.', 'Save a copy without a password and read that.')
}

export function damaged(): DocketError {
  return new DocketError('E_DAMAGED', 'The PDF is damaged.', 'Fetch the file again, or print it anew from its source.')
}

export function tooLarge(message: string): DocketError {
  return new DocketError('E_TOO_LARGE', message, 'Split the file and read its parts.')
}

export function checkPageCount(count: number): void {
  if (count > maxPages) throw tooLarge(`The file has ${count} pages; the limit is ${maxPages}.`)
}
