/** What the system says of connections that cannot be made or are lost. */
const connectionFaults = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN', 'ENOENT',
])
/** And PostgreSQL: it stops, has stopped or starts, has no connection left, or two transactions were in each other's way. */
const passingStates = new Set(['57P01', '57P02', '57P03', '53300', '40001', '40P01', '55P03'])
const lost = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|not queryable/i

/** Whether the same may well be answered a moment later. */
export function isPassing(error: unknown): boolean {
  const { code = '', message = '', errors = [] } = error as { code?: string; message?: string; errors?: readonly unknown[] }
  return connectionFaults.has(code) || passingStates.has(code) || code.startsWith('08') || lost.test(message) || errors.some(isPassing)
}

/** The reason in a few words; where several addresses of a host were tried, that of the first. */
export function reasonOf(error: unknown): string {
  const { message, code, errors } = error as { message?: string; code?: string; errors?: readonly unknown[] }
  if (errors?.length) return reasonOf(errors[0])
  return message || code || String(error)
}
