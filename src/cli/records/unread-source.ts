import type { UnreadSource } from '../../analysis/attention.ts'

/** What `{"error":{"code","message"},"source":{"file"}}` says, or undefined for any other value. */
export function parseUnreadSource(value: unknown): UnreadSource | undefined {
  const { error, source } = asObject(value)
  const { code, message } = asObject(error)
  const { file } = asObject(source)
  if (typeof code !== 'string' || typeof file !== 'string') return undefined
  return { file, code, message: typeof message === 'string' ? message : '' }
}

function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
