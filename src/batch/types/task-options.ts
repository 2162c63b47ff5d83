import type { ReaderOptions } from '../../readers/define-reader.ts'
import type { TypeSource } from '../../type-files/parse.ts'

/** How a file is read, as it goes to a worker: what readers must know, and the document types of a project. */
export interface TaskOptions extends ReaderOptions {
  readonly typeSources?: readonly TypeSource[]
}
