import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { Desk } from '../desk.ts'
import { Answering, type PageAssets } from './answering.ts'
import { headers } from './headers.ts'
import { type Answer, refusal } from './request.ts'

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

async function respond(answering: Answering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers: sent } = request
  const { status, mediaType, body } = await answering.answer({
    method, path: url, host: sent.host, origin: sent.origin, site: sent['sec-fetch-site'] as string | undefined, mediaType: sent['content-type'],
    body: () => bodyOf(request),
  }).catch(troubleWith)
  response.writeHead(status, { ...headers, 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body) })
  response.end(method === 'HEAD' ? undefined : body)
}

function troubleWith(error: unknown): Answer {
  return error instanceof TooLong ? refusal(413, 'This is too long.') : refusal(500, 'This went wrong.')
}

/** No change of a value is longer, in bytes. */
const longestBody = 200_000

class TooLong extends Error {}

/** The rest of what is too long is heard and forgotten: whoever sends it is told. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length <= longestBody) pieces.push(piece)
  }
  if (length > longestBody) throw new TooLong()
  return Buffer.concat(pieces).toString('utf8')
}
