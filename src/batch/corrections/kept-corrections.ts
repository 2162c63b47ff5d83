import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ParsedCorrections, parseCorrections } from '../../corrections/parse.ts'
import type { PlacedFault } from '../../yaml-files/checked-yaml.ts'
import type { Corrections } from '../../corrections/schema.ts'
import { DocketError } from '../../text/errors.ts'
import { hashOf, hashOfBytes } from '../disk/hash-of.ts'
import { isThere } from '../disk/is-there.ts'

/** The corrections of one document as a folder has them. */
export interface KeptCorrections extends Omit<Corrections, 'source'> {
  readonly path: string
  /** The hash of the file's bytes; null where there is no file. Whoever saves says which state was read. */
  readonly state: string | null
  readonly locate: ParsedCorrections['locate']
}

const fileName = /^(?<sha256>[0-9a-f]{64})\.yaml$/

/** The file of the corrections of a document, by the hash of its bytes. */
export function correctionsPath(folder: string, sha256: string): string {
  return join(folder, `${sha256}.yaml`)
}

/** The hashes of all files of corrections in a folder, by the hashes of their documents; of one that cannot be opened it is empty. */
export async function correctionStates(folder: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (folder === undefined || !(await isThere(folder))) return new Map()
  const documents = (await readdir(folder)).flatMap((name) => fileName.exec(name)?.groups?.sha256 ?? []).sort()
  const states = await Promise.all(documents.map((sha256) => hashOf(correctionsPath(folder, sha256))))
  return new Map(documents.map((sha256, at) => [sha256, states[at] ?? '']))
}

/**
 * Reads the corrections of a document, none where there is no file.
 * @throws DocketError `E_CORRECTIONS` when the file cannot be opened or is no file of corrections of this document.
 */
export async function readCorrections(folder: string, sha256: string): Promise<KeptCorrections> {
  const path = correctionsPath(folder, sha256)
  const bytes = await bytesOf(path)
  if (!bytes) return { path, state: null, corrections: [], locate: () => ({ line: 1, column: 1 }) }
  const { corrections, faults: [fault, ...others], locate } = parseCorrections(new TextDecoder().decode(bytes))
  if (fault || !corrections) throw faultError(path, fault, others.length)
  if (corrections.source.sha256 !== sha256) {
    throw faultError(path, { ...locate('/source/sha256'), pointer: '/source/sha256', message: 'The file is called by another hash.' })
  }
  const { source: _source, ...kept } = corrections
  return { ...kept, path, state: hashOfBytes(bytes), locate }
}

/** Trouble with a file of corrections, at its place. */
export function faultError(path: string, fault: PlacedFault | undefined, others = 0): DocketError {
  const place = fault ? `${path}:${fault.line}:${fault.column}: ${fault.pointer && `${fault.pointer} `}` : `${path}: `
  const what = (fault?.message ?? 'The file cannot be opened').replace(/\.$/, '')
  const more = others > 0 ? `, and ${others} more ${others === 1 ? 'fault' : 'faults'}` : ''
  return new DocketError(
    'E_CORRECTIONS', `Its corrections cannot be applied: ${place}${what}${more}.`,
    'Mend it there.',
  )
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT') return undefined
    throw faultError(path, undefined)
  })
}
