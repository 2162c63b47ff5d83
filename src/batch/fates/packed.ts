import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { PlainFate } from './plain-fate.ts'

const [zip, unzip] = [promisify(gzip), promisify(gunzip)]

/** Fates as the database keeps them: gzipped JSON. */
export async function packed(fates: readonly PlainFate[]): Promise<Buffer> {
  return zip(JSON.stringify(fates))
}

export async function unpacked(bytes: Uint8Array): Promise<PlainFate[]> {
  return JSON.parse((await unzip(bytes)).toString()) as PlainFate[]
}
