import { DocketError } from '../../text/errors.ts'
import { defaultLimits, limitError } from '../limits/limits.ts'

export function encrypted(): DocketError {
  return new DocketError('E_ENCRYPTED', 'The PDF needs a password.', 'Save a copy without a password and read that.')
}

/** Certificates, and locks of other makers, take the program that made them. */
export function lockedOtherwise(): DocketError {
  return new DocketError(
    'E_ENCRYPTED',
    'The PDF is encrypted in a way that cannot be read.',
    'Save a copy without encryption and read that.',
  )
}

export function damaged(): DocketError {
  return new DocketError('E_DAMAGED', 'The PDF is damaged.', 'Fetch the file again, or print it anew from its source.')
}

export function tooLarge(message: string): DocketError {
  return new DocketError('E_TOO_LARGE', message, 'Split the file and read its parts.')
}

/** @throws DocketError when a PDF has more pages than may be. */
export function checkPageCount(count: number, most: number): void {
  if (count > most) throw limitError({ ...defaultLimits, pages: most }, 'pages')
}
