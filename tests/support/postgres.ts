import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where Debian puts PostgreSQL's programs; it has a folder for each version. */
const installed = '/usr/lib/postgresql'

/** The folder of PostgreSQL's programs, the latest there are; undefined where there are none. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => join(installed, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
}

/** What a test says that is skipped for want of it. */
export const noPostgres = 'PostgreSQL is not installed (Debian: postgresql).'

/** A server of one's own on a free port, with its data in a folder of its own. */
export class Postgres {
  private server: ChildProcess | undefined

  private constructor(private readonly bin: string, private readonly folder: string, readonly port: number, private readonly owner: Owner) {}

  static async start(): Promise<Postgres> {
    const bin = postgresPrograms()
    if (bin === undefined) throw new Error(noPostgres)
    const folder = await mkdtemp(join(tmpdir(), 'docket-postgres-'))
    const owner = ownerOfData()
    if (owner.uid !== undefined) await chown(folder, owner.uid, owner.gid as number)
    execFileSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'docket', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { stdio: 'ignore', cwd: folder, ...owner })
    const postgres = new Postgres(bin, folder, await freePort(), owner)
    await postgres.run()
    return postgres
  }

  /** The address of a database of this server; the password is asked for by nobody, and must be seen nowhere. */
  url(database = 'postgres', port = this.port): string {
    return `postgres://docket:secret-word@127.0.0.1:${port}/${database}`
  }

  /** An empty database. */
  async database(name: string): Promise<string> {
    this.psql(`CREATE DATABASE "${name}"`)
    return this.url(name)
  }

  /** What a statement prints, a line a row, a tab between columns. */
  psql(statement: string, database = 'postgres'): string {
    return execFileSync('psql', ['-XAtq', '-F', '\t', '-v', 'ON_ERROR_STOP=1', '-c', statement, this.url(database)], { encoding: 'utf8' }).trimEnd()
  }

  async run(): Promise<void> {
    this.server = spawn(join(this.bin, 'postgres'), [
      '-D', join(this.folder, 'data'), '-p', String(this.port), '-k', this.folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off',
    ], { stdio: 'ignore', cwd: this.folder, ...this.owner })
    for (;;) {
      try {
        execFileSync(join(this.bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(this.port), '-U', 'docket'])
        return
      } catch {
        if (this.server.exitCode !== null) throw new Error('PostgreSQL ended as it started.')
        await sleep(50)
      }
    }
  }

  /** Milliseconds that the server has computed, with all that served connections which are closed. */
  computing(): number {
    const times = readFileSync(`/proc/${this.server?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 15).map(Number) ?? []
    return times.reduce((sum, ticks) => sum + ticks, 0) * 10
  }

  /** Ends the server at once, with all connections, as a machine that goes down does. */
  async halt(): Promise<void> {
    const { server } = this
    if (!server || server.exitCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGQUIT')
    await ended
  }

  async stop(): Promise<void> {
    await this.halt()
    await rm(this.folder, { recursive: true, force: true })
  }
}

interface Owner {
  readonly uid?: number
  readonly gid?: number
}

/** PostgreSQL refuses to be run by root: there it is its own user's. */
function ownerOfData(): Owner {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))) as [number, number]
  return { uid, gid }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
