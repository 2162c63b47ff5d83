/** A sound file that mutations start from. */
export interface Sample {
  /** Its ending is the format's. */
  readonly name: string
  readonly bytes: Uint8Array
}
