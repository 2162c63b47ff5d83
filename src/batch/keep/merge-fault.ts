/** Folders of records cannot become one; nothing was written. */
export class MergeFault extends Error {
  constructor(message: string, readonly hint: string) {
    super(message)
    this.name = 'MergeFault'
  }
}

/** What to do where a folder's run did not come to its end, or not to this one. */
export const extractAgain = 'Run the docket extract that wrote it again: it goes on where it was.'

/** A folder would be written over, or read from what is being written. */
export function liesIn(folder: string, to: string): MergeFault {
  return new MergeFault(`${folder} and ${to} lie one in the other.`, 'Name another folder behind --out, beside those that are merged.')
}
