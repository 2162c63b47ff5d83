import crypto, { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { S3Client, DeleteObjectCommand, GetObjectCommand, PutObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3'
import S3rver from 's3rver'

/** What s3rver lets in. */
const key = 'S3RVER'
/** What s3rver puts after a key, and after that `object` and two more. */
const ending = '._S3rver_'

/** s3rver hides where a listing goes on by DES, which OpenSSL has not had since Node 17. It need not be hidden. */
const plainly = { update: (bytes: string | Buffer) => Buffer.from(bytes), final: () => Buffer.alloc(0) }
for (const name of ['createCipheriv', 'createDecipheriv'] as const) {
  const original = crypto[name] as (...args: unknown[]) => unknown
  Object.assign(crypto, { [name]: (...args: unknown[]) => (args[0] === 'des' ? plainly : original(...args)) })
}

/** What a test does to an answer before the storage gives it; true where it has given it itself. */
type Meddler = (request: IncomingMessage, response: ServerResponse) => boolean

/** An object storage on a free port of this machine, with its data in a folder of its own and one bucket. */
export class ObjectStorage {
  readonly bucket = 'bucket'
  /** Requests so far, as `GET /bucket/key`. */
  readonly requests: string[] = []
  /** The ranges that were asked for. */
  readonly ranges: string[] = []
  meddle: Meddler | undefined

  private constructor(
    private readonly folder: string, private readonly server: ReturnType<typeof createServer>, readonly port: number, private readonly client: S3Client,
  ) {}

  static async start(): Promise<ObjectStorage> {
    const folder = await mkdtemp(join(tmpdir(), 'docket-objects-'))
    const storage: { made?: ObjectStorage } = {}
    await mkdir(join(folder, 'bucket'))
    const answer = new S3rver({ directory: folder, silent: true }).callback()
    const server = createServer((request, response) => {
      storage.made?.requests.push(`${request.method} ${request.url}`)
      if (request.headers.range !== undefined) storage.made?.ranges.push(request.headers.range)
      if (!storage.made?.meddle?.(request, response)) void answer(request, response)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${port}`, region: 'eu-west-2', forcePathStyle: true, credentials: { accessKeyId: key, secretAccessKey: key },
    })
    storage.made = new ObjectStorage(folder, server, port, client)
    return storage.made
  }

  /** What the environment says of it. */
  get environment(): Readonly<Record<string, string>> {
    return {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${this.port}`, AWS_REGION: 'eu-west-2', AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: key,
      AWS_EC2_METADATA_DISABLED: 'true',
    }
  }

  /** Puts objects, by their keys. */
  async put(objects: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [name, content] of Object.entries(objects)) {
      await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: name, Body: Buffer.from(content) }))
    }
  }

  /** Puts many small objects, which is faster as files. */
  async putMany(names: readonly string[], content: string): Promise<void> {
    for (const name of names) {
      const path = join(this.folder, this.bucket, `${name}${ending}`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}object`, content)
      await writeFile(`${path}object.md5`, createHash('md5').update(content).digest('hex'))
      await writeFile(`${path}metadata.json`, '{"content-type":"text/plain"}')
    }
  }

  async text(name: string): Promise<string> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: name }))
    return Body?.transformToString() ?? ''
  }

  async remove(name: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: name }))
  }

  /** The keys below a prefix. */
  async keys(prefix: string): Promise<string[]> {
    const keys: string[] = []
    for await (const { Contents = [] } of paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: prefix })) {
      keys.push(...Contents.map(({ Key = '' }) => Key))
    }
    return keys
  }

  async stop(): Promise<void> {
    this.client.destroy()
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
    await rm(this.folder, { recursive: true, force: true })
  }
}
