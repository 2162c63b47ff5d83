import { DocketError } from '../../text/errors.ts'

export function damaged(): DocketError {
  return new DocketError('E_DAMAGED', 'The file’s container is damaged.', 'Open it in the program that made it and save it again.')
}
