import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { Desk } from '../desk.ts'
import { Answering, type PageAssets } from './answering.ts'
import { headers } from './headers.ts'
import { refusal } from './request.ts'

/** The only address that is listened on: nothing from another machine gets here. */
const loopback = '127.0.0.1'

/** A review that is given out. */
export interface Listening {
  /** Where a browser finds it. */
  readonly address: string
  close(): void
}

/**
 * Gives the review out to browsers of this machine, at a port that is free.
 * @param token what nobody guesses
 */
export async function listen(desk: Desk, assets: PageAssets, token: string): Promise<Listening> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, loopback, resolve))
  const { port } = server.address() as { port: number }
  const host = `${loopback}:${port}`
  const answering = new Answering(desk, assets, { host, token })
  server.on('request', (request, response) => void respond(answering, request, response))
  return {
    address: `http://${host}/${token}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function respond(answering: Answering, { method = '', url = '', headers: sent }: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = { method, path: url, host: sent.host, origin: sent.origin, site: sent['sec-fetch-site'] as string | undefined }
  const { status, mediaType, body } = await answering.answer(asked).catch(() => refusal(500, 'This went wrong.'))
  response.writeHead(status, { ...headers, 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body) })
  response.end(method === 'HEAD' ? undefined : body)
}
