import { once } from 'node:events'
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net'
import { onTestFinished } from 'vitest'

/** Passes connections on to a port, and can cut them all. */
export class Proxy {
  private readonly sockets = new Set<Socket>()
  private isCut = false

  private constructor(private readonly server: Server) {}

  static async to(port: number): Promise<Proxy> {
    const server = createServer()
    const proxy = new Proxy(server)
    server.on('connection', (incoming) => proxy.pass(incoming, port))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => proxy.close())
    return proxy
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Ends all connections, and every new one at once, until they are mended. */
  cut(): void {
    this.isCut = true
    this.endAll()
  }

  mend(): void {
    this.isCut = false
  }

  private pass(incoming: Socket, port: number): void {
    if (this.isCut) return void incoming.destroy()
    const outgoing = connect(port, '127.0.0.1')
    for (const [one, other] of [[incoming, outgoing], [outgoing, incoming]] as const) {
      this.sockets.add(one)
      one.pipe(other)
      one.on('error', () => {}).on('close', () => { this.sockets.delete(one); other.destroy() })
    }
  }

  private endAll(): void {
    for (const socket of this.sockets) socket.destroy()
  }

  private close(): void {
    this.endAll()
    this.server.close()
  }
}
