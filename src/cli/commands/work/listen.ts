import { type Server, createServer } from 'node:http'
import { CommandError } from '../../trouble/errors.ts'
import type { Listening } from './parse-listening.ts'

/** What a worker answers. */
export interface Answers {
  /** Whether the database can be reached. */
  health(): Promise<boolean>
  /** In Prometheus' text format. */
  metrics(): string
}

interface Answer {
  readonly status: number
  readonly mediaType: string
  readonly body: string
}

const [json, plain, prometheus] = ['application/json', 'text/plain; charset=utf-8', 'text/plain; version=0.0.4; charset=utf-8']

/**
 * Answers who asks how a worker does; nothing that is sent is looked at but its address.
 * @returns where it is asked, and what ends it
 * @throws CommandError where the address cannot be had.
 */
export async function listen({ host, port }: Listening, answers: Answers): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    void answer(request.method ?? '', request.url ?? '', answers).then(({ status, mediaType, body }) => {
      response.writeHead(status, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' })
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve)).catch((error: unknown) => {
    const { code = String(error) } = error as NodeJS.ErrnoException
    throw new CommandError('E_USAGE', `Nobody can listen at ${host}:${port} (${code}).`, hintFor(code))
  })
  return {
    address: addressOf(server),
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

function hintFor(code: string): string {
  if (code === 'EADDRINUSE' || code === 'EACCES') return 'Choose another port behind --listen; 0 is any that is free.'
  return 'Choose an address of this machine behind --listen, or none: a port alone is asked by this machine.'
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as { address: string; family: string; port: number }
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

async function answer(method: string, url: string, { health, metrics }: Answers): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, mediaType: plain, body: 'Ask with GET.\n' }
  const [path] = url.split('?')
  if (path === '/metrics') return { status: 200, mediaType: prometheus, body: metrics() }
  if (path !== '/health') return { status: 404, mediaType: plain, body: 'There are /health and /metrics.\n' }
  return await health()
    ? { status: 200, mediaType: json, body: '{"status":"ok"}\n' }
    : { status: 503, mediaType: json, body: '{"status":"database unreachable"}\n' }
}
