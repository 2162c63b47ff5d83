import type { UnreadFile } from '../../analysis/attention.ts'
import { type ErrorCode, errorCodes } from '../../text/errors.ts'

/**
 * What `{"error":{"code","message"},"source":{"file"}}` says, as extraction reports it beside records, or undefined for any other value.
 */
export function parseUnreadFile(value: unknown): UnreadFile | undefined {
  const { error, source } = asObject(value)
  const { code, message } = asObject(error)
  const { file } = asObject(source)
  if (typeof code !== 'string' || typeof file !== 'string') return undefined
  return { file, code, message: typeof message === 'string' ? message : meaningOf(code) }
}

/** Whether a value is a line of the manifest that stands beside records. */
export function isManifestEntry(value: unknown): boolean {
  const { file, status, fingerprint } = asObject(value)
  return typeof file === 'string' && typeof status === 'string' && typeof fingerprint === 'string'
}

/** The source that a line of the manifest says could not be read, or undefined. */
export function unreadInManifest(value: unknown): UnreadFile | undefined {
  const { file, status, error } = asObject(value)
  return status === 'failed' && typeof error === 'string' ? { file: String(file), code: error, message: meaningOf(error) } : undefined
}

function meaningOf(code: string): string {
  return Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode] : 'The file could not be read.'
}

function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
