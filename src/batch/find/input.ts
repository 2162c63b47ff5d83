/** A file to read. */
export interface Input {
  /** Where it lies. */
  readonly path: string
  /** As given on the command line, `/`-separated: what `source.file` says. */
  readonly name: string
  /** Its place below the folder that holds all inputs, `/`-separated: what its records are called. */
  readonly place: string
}
