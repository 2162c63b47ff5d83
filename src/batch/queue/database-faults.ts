/**
 * What the system says of connections that cannot be made or are lost. A name that nobody knows may be that of a stopped container.
 */
const connectionFaults = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL',
  'EAI_AGAIN', 'ENOTFOUND',
])
/**
 * And PostgreSQL: it stops, has stopped or starts, has no connection left, is not the one that writes now, or two transactions were in each
 * other's way.
 */
const passingStates = new Set(['57P01', '57P02', '57P03', '53300', '25006', '40001', '40P01', '55P03'])
const lost = /Connection terminated|encountered a connection error|timeout exceeded when trying|not queryable|Query read timeout/i
/** There is a schema, a table, a type, a function or a row of that name. */
const namesakes = new Set(['42P06', '42P07', '42710', '42723', '23505'])

interface Fault {
  readonly code?: string
  readonly syscall?: string
  readonly message?: string
  readonly errors?: readonly unknown[]
}

/** Whether the same may well be answered a moment later. */
export function isPassing(error: unknown): boolean {
  const { code = '', syscall, message = '', errors = [] } = error as Fault
  // Where a server on this machine is stopped, its socket is no file any more.
  const isGone = code === 'ENOENT' && syscall === 'connect'
  return isGone || connectionFaults.has(code) || passingStates.has(code) || code.startsWith('08') || lost.test(message) || errors.some(isPassing)
}

/** Whether another has made the same meanwhile. */
export function isMadeAlready(error: unknown): boolean {
  return namesakes.has((error as Fault).code ?? '')
}

/** The reason in a few words; where several addresses of a host were tried, that of the first. */
export function reasonOf(error: unknown): string {
  const { message, code, errors } = error as Fault
  if (errors?.length) return reasonOf(errors[0])
  return message || code || String(error)
}

/** What may be done about a fault. */
export function hintFor(error: unknown): string {
  const { code = '', message = '' } = error as Fault
  if (code === '53300') return 'Raise its max_connections, or run fewer workers: each has up to two connections.'
  if (isPassing(error)) return 'Check that it runs, its address and the network.'
  return hints.find(({ of }) => of.test(code || message))?.hint ?? 'Look up what the database says; its log may say more.'
}

const hints: readonly { readonly of: RegExp; readonly hint: string }[] = [
  { of: /^28|password/i, hint: 'Check the user and the password.' },
  { of: /^3D000$/, hint: 'Check the name of the database behind the host, or make it.' },
  { of: /^(?:42501|3F000)$/, hint: 'Check the user’s rights in the database.' },
  { of: /^(?:53|54)/, hint: 'The database has too little room: free some.' },
  { of: /SSL|TLS|CERT|SELF_SIGNED/i, hint: 'Check sslmode and sslrootcert in the address, and the server’s certificate.' },
]
