import type { UnreadFile } from '../../analysis/attention.ts'
import { type ErrorCode, errorCodes, errorHints } from '../../text/errors.ts'

/**
 * What `{"error":{"code","message","hint"},"source":{"file"}}` says, as extraction reports it beside records, or undefined for any
 * other value.
 */
export function parseUnreadFile(value: unknown): UnreadFile | undefined {
  const { error, source } = asObject(value)
  const { code, message, hint } = asObject(error)
  const { file } = asObject(source)
  if (typeof code !== 'string' || typeof file !== 'string') return undefined
  return { ...unreadBy(file, code), ...(typeof message === 'string' && { message }), ...(typeof hint === 'string' && { hint }) }
}

/** Whether a value is a line of the manifest that stands beside records. */
export function isManifestEntry(value: unknown): boolean {
  const { file, status, fingerprint } = asObject(value)
  return typeof file === 'string' && typeof status === 'string' && typeof fingerprint === 'string'
}

/** The source that a line of the manifest says could not be read, or undefined. */
export function unreadInManifest(value: unknown): UnreadFile | undefined {
  const { file, status, error } = asObject(value)
  return status === 'failed' && typeof error === 'string' ? unreadBy(String(file), error) : undefined
}

/** What is known of a file by the code of its error alone. */
export function unreadBy(file: string, code: string): UnreadFile {
  return isErrorCode(code) ? { file, code, message: errorCodes[code], hint: errorHints[code] } : { file, code, message: 'The file could not be read.' }
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code)
}

function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
