import { addressOf, isObject, objectSign } from '../../batch/objects/address.ts'
import { CommandError } from '../trouble/errors.ts'

/** Options that name what is written. */
const outputs = ['out', 'reportFile', 'summaryFile', 'promote']
/** Commands that write a folder of records, which may lie in an object storage. */
const ofRecords = ['extract', 'gather', 'merge']

/**
 * Keeps addresses of object storages that lead nowhere from being taken for paths of this machine.
 * @throws CommandError for the first.
 */
export function checkAddresses(command: string, words: readonly string[], options: Readonly<Record<string, unknown>>): void {
  const said = [...words, ...Object.values(options)].filter((one) => typeof one === 'string')
  for (const one of said.filter((word) => word.toLowerCase().startsWith(objectSign))) checkAddress(one)
  for (const name of outputs) {
    const path = options[name]
    if (typeof path === 'string' && isObject(path) && !(name === 'out' && ofRecords.includes(command))) {
      throw new CommandError('E_USAGE', `docket ${command} writes into files of this machine, not to ${path}.`, 'Write it here, and copy it there.')
    }
  }
}

function checkAddress(path: string): void {
  if (!isObject(path)) throw new CommandError('E_USAGE', `${path} is no address that docket knows.`, `Write ${objectSign} in small letters.`)
  if (addressOf(path).bucket === '') throw new CommandError('E_USAGE', `${path} names no bucket.`, 'Write it as s3://bucket/prefix.')
}
