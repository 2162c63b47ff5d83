import { deflateRawSync } from 'node:zlib'

/** Data as a browser unpacks it: JSON, deflated, in Base64. */
export function packed(data: unknown): string {
  return deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64')
}
