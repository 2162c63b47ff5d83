import type { GlobalOptions } from '../../session.ts'

export interface ExtractOptions extends Partial<GlobalOptions> {
  readonly out?: string
  readonly format?: readonly string[]
  readonly reader?: 'pdfium' | 'pdf-parse'
  readonly jobs?: number
  /** Seconds. */
  readonly timeout?: number
  /** MiB. */
  readonly memory?: number
  /** A folder; false where nothing is kept. */
  readonly cache?: string | boolean
  readonly verify?: boolean
  readonly prune?: boolean
  readonly maxErrors?: number
  readonly strict?: boolean
  readonly quiet?: boolean
}
