import type { Outlet, Spool, TableFile } from './define-format.ts'

/** Files in memory. */
export class MemoryOutlet implements Outlet {
  readonly #files = new Map<string, Uint8Array[]>()

  async file(name: string): Promise<Spool> {
    const pieces: Uint8Array[] = []
    this.#files.set(name, pieces)
    return spoolOf(pieces)
  }

  async spool(): Promise<Spool> {
    return spoolOf([])
  }

  files(): TableFile[] {
    return [...this.#files].map(([name, pieces]) => ({ name, content: new Uint8Array(Buffer.concat(pieces)) }))
  }
}

function spoolOf(all: Uint8Array[]): Spool {
  return {
    async write(bytes) {
      all.push(bytes)
    },
    async* pieces() {
      yield* all
    },
  }
}
