import { rm } from 'node:fs/promises'
import { formatCorrections } from '../../corrections/format.ts'
import { parseCorrections } from '../../corrections/parse.ts'
import type { Corrections } from '../../corrections/schema.ts'
import { DocketError } from '../../text/errors.ts'
import { hashOf, hashOfBytes } from '../disk/hash-of.ts'
import { makeFolder } from '../disk/make-folder.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { WritingError } from '../disk/write-record.ts'
import { lockFile } from './file-lock.ts'
import { correctionsPath, faultError } from './kept-corrections.ts'

/**
 * Saves the corrections of a document, whole and at once; where they say nothing there is no file. Returns the state of what was saved.
 * @param state that was read, null where there was no file
 * @throws DocketError `E_OUTDATED` when somebody else has saved since then, `E_CORRECTIONS` when a file of these would be refused;
 *   WritingError when the file cannot be written.
 */
export async function saveCorrections(folder: string, corrections: Corrections, state: string | null): Promise<string | null> {
  const path = correctionsPath(folder, corrections.source.sha256)
  const text = saysAnything(corrections) ? formatCorrections(corrections) : undefined
  const [fault, ...others] = text === undefined ? [] : parseCorrections(text).faults
  if (fault) throw faultError(path, fault, others.length)
  try {
    await makeFolder(folder)
    const release = await lockFile(path)
    try {
      if ((await hashOf(path) ?? null) !== state) throw outdated(path)
      if (text === undefined) await rm(path, { force: true })
      else await replaceFile(path, text)
      return text === undefined ? null : hashOfBytes(text)
    } finally {
      await release()
    }
  } catch (error) {
    throw error instanceof DocketError ? error : new WritingError(path, { cause: error })
  }
}

function saysAnything({ corrections, accepted = [], reviewed = [] }: Corrections): boolean {
  return corrections.length + accepted.length + reviewed.length > 0
}

function outdated(path: string): DocketError {
  return new DocketError('E_OUTDATED', `${path} was saved by somebody else since it was read; nothing was written.`, 'Read it again, and correct again.')
}
