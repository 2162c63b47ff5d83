import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { hashOf } from '../../../batch/disk/hash-of.ts'
import { isThere } from '../../../batch/disk/is-there.ts'
import { expectedEnding, labelOf } from '../../../check/labels.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { yamlDocument } from '../../../writers/yaml-lines.ts'
import { writeOutput } from '../../write-output.ts'

/** The records of one file, and its bytes where these are to lie beside its labels. */
export interface GoldFile {
  readonly parts: readonly DocketRecord[]
  readonly bytes: Uint8Array | undefined
}

/** The name of a document among others: two of one name, in capitals or not, are told apart by their hashes. */
export function nameFor({ source: { file, sha256 } }: DocketRecord, taken: Set<string>): string {
  const plain = basename(file.replaceAll('\\', '/'))
  const stem = stemOf(plain)
  const name = taken.has(stem.toLowerCase()) ? `${stem}-${sha256.slice(0, 8)}${plain.slice(stem.length)}` : plain
  taken.add(stemOf(name).toLowerCase())
  return name
}

/**
 * Writes labels, and then the document beside them. Nothing is written over; returns what was left as it is, and why, if so.
 * @param path where the document belongs
 * @throws CommandError when it cannot be written.
 */
export async function writeGold(path: string, { parts, bytes }: GoldFile): Promise<string | undefined> {
  const isDocument = await isThere(path)
  if (isDocument && await hashOf(path) !== parts[0]?.source.sha256) return `${path} is another document and was left as it is, without labels.`
  const labels = `${stemOf(path)}${expectedEnding}`
  const text = labelsOf(parts)
  const former = await readFile(labels, 'utf8').catch(() => undefined)
  if (former !== undefined && former !== text) return `${labels} says otherwise and was left as it is.`
  if (former === undefined) await writeOutput(labels, text)
  if (bytes && !isDocument) await writeOutput(path, bytes)
  return undefined
}

function labelsOf(parts: readonly DocketRecord[]): string {
  const inOrder = [...parts].sort((a, b) => (a.source.part?.index ?? 0) - (b.source.part?.index ?? 0))
  return yamlDocument({ records: inOrder.map((record) => ({ ...labelOf(record, undefined), findings: record.findings })) })
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}
