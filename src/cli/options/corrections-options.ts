import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { isObject } from '../../batch/objects/address.ts'
import { CommandError } from '../trouble/errors.ts'

/** Where corrections are, as the command line has it. */
export interface CorrectionsOptions {
  /** A folder; false where none are applied. */
  readonly corrections?: string | boolean
}

export function withCorrections(command: Command): Command {
  return command
    .option('--corrections <folder>', 'apply the corrections in this folder; by default in corrections beside that of --out, where it is')
    .option('--no-corrections', 'give what the rules read')
}

/** The folder of corrections beside a folder of records. */
export function correctionsBeside(records: string): string {
  return join(records, '..', 'corrections')
}

/**
 * The folder whose corrections are applied, or undefined where there is none.
 * @throws CommandError when the folder that was named is not there.
 */
export async function correctionsFolder({ corrections }: CorrectionsOptions, records: string | undefined): Promise<string | undefined> {
  if (typeof corrections === 'string') {
    if (await isFolder(corrections)) return corrections
    throw new CommandError('E_USAGE', `There is no folder ${corrections}.`, 'Check the path behind --corrections, or that of docket.yaml.')
  }
  const beside = corrections === false || records === undefined || isObject(records) ? undefined : correctionsBeside(records)
  return beside !== undefined && await isFolder(beside) ? beside : undefined
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isDirectory(), () => false)
}
