import { once } from 'node:events'
import { type AddressInfo, type Socket, connect, createServer } from 'node:net'

/** What lies between a client and a server of this machine. */
export class Cable {
  private sockets: Socket[] = []
  private readonly server

  private constructor(port: number) {
    this.server = createServer((near) => {
      const far = connect(port, '127.0.0.1')
      near.pipe(far).pipe(near)
      for (const socket of [near, far]) {
        socket.on('error', () => {})
        this.sockets.push(socket)
      }
    }).listen(0, '127.0.0.1')
  }

  static async to(port: number): Promise<Cable> {
    const cable = new Cable(port)
    await once(cable.server, 'listening')
    return cable
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Loses in silence whatever connections send from now on; new ones are served. */
  cut(): void {
    for (const socket of this.sockets) socket.unpipe().pause()
  }

  remove(): void {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
  }
}
