import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DocketError } from '../../text/errors.ts'
import { patientListeners, stopSignals } from './stop-signals.ts'

/** Nothing can be written where temporary files go. It ends a command. */
export class TemporaryError extends Error {
  readonly code = 'E_OUTPUT'
  readonly hint = 'Free the disk, or name another folder for temporary files in TMPDIR.'

  constructor(cause: Error) {
    super(`Temporary files cannot be written into ${tmpdir()} (${cause.message}).`, { cause })
    this.name = 'TemporaryError'
  }
}

/** Those that are there. */
const folders = new Set<string>()

/**
 * Makes a folder that is gone when the process ends, be it by a signal, if it has not been removed before.
 * @throws TemporaryError where there can be none.
 */
export async function makeTemporary(use: string): Promise<string> {
  const folder = await temporarily(() => mkdtemp(join(tmpdir(), `docket-${use}-`)))
  if (folders.size === 0) listen()
  folders.add(folder)
  return folder
}

export async function removeTemporary(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  folders.delete(folder)
  if (folders.size === 0) forget()
}

/**
 * Writes into such a folder.
 * @throws TemporaryError where the file system refuses.
 */
export async function temporarily<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DocketError || (error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new TemporaryError(error as Error)
  }
}

function listen(): void {
  process.on('exit', clear)
  for (const signal of stopSignals) process.on(signal, stop)
}

function forget(): void {
  process.removeListener('exit', clear)
  for (const signal of stopSignals) process.removeListener(signal, stop)
}

/** A process that is being ended waits for nothing but what has just been begun in these folders. */
function clear(): void {
  forget()
  for (const folder of folders) removeNow(folder, 10)
  folders.clear()
}

/** Node looks once what there is to remove; a write that was in hand may make a file behind that. */
function removeNow(folder: string, tries: number): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 1 })
  } catch (error) {
    if (tries > 1) return removeNow(folder, tries - 1)
    throw error
  }
}

function stop(signal: (typeof stopSignals)[number]): void {
  if (process.listeners(signal).some((one) => patientListeners.has(one))) return
  try {
    clear()
  } finally {
    process.kill(process.pid, signal)
  }
}
