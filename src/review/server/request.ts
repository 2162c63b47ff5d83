/** What of a request the review looks at. */
export interface Asked {
  readonly method: string
  /** As it was sent, from the first slash on. */
  readonly path: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** The header `Sec-Fetch-Site`: from where a browser was led here. */
  readonly site: string | undefined
  /** What the body is said to be. */
  readonly mediaType: string | undefined
  /** Reads the body, which nobody does before the request is let in. */
  body(): Promise<string>
}

export interface Answer {
  readonly status: number
  readonly mediaType: string
  readonly body: string | Uint8Array
}

export function refusal(status: number, words: string): Answer {
  return { status, mediaType: 'text/plain; charset=utf-8', body: `${words}\n` }
}
