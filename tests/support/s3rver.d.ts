declare module 's3rver' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export default class S3rver {
    constructor(options: { readonly directory: string; readonly silent?: boolean })
    /** Of Koa. */
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
  }
}
