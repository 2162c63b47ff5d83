import { InvalidArgumentError } from 'commander'

/** Where a worker is asked how it does. */
export interface Listening {
  readonly host: string
  readonly port: number
}

/** `9464`, `0.0.0.0:9464`, `[::1]:9464`; without a host it is this machine alone. */
export function parseListening(text: string): Listening {
  const { host = '127.0.0.1', port } = /^(?:\[?(?<host>[^[\]]+)\]?:)?(?<port>\d{1,5})$/.exec(text)?.groups ?? {}
  if (port === undefined || Number(port) > 65_535) throw new InvalidArgumentError('It is a port, or an address and a port, as in 0.0.0.0:9464.')
  return { host, port: Number(port) }
}
