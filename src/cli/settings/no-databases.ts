import type { Command } from 'commander'
import { isDatabaseUrl } from '../../batch/queue/database.ts'
import { CommandError } from '../trouble/errors.ts'

/**
 * Keeps the address of a database from being taken for a path, which may be made and shown as it is given.
 * @throws CommandError for an option that has one and does not ask for it.
 */
export function refuseDatabaseOptions(command: Command): void {
  for (const option of command.options) {
    const values = [command.getOptionValue(option.attributeName()) as unknown].flat()
    if (option.attributeName() !== 'queue' && values.some(isDatabase)) throw refusal(option.long ?? option.flags)
  }
  if (command.parent) refuseDatabaseOptions(command.parent)
}

/** @param where an option, or a file of settings */
export function refusal(where: string): CommandError {
  return new CommandError('E_USAGE', `${where} takes no database.`, 'Records in one are read by commands that take records, and left there by docket gather without --out.')
}

function isDatabase(value: unknown): boolean {
  return typeof value === 'string' && isDatabaseUrl(value)
}
