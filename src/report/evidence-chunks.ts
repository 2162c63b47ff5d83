/** Documents whose evidence stands in one block of the page, so that opening one value need not parse all. */
export const chunkSize = 100

/** Id of the block that holds a document's evidence. */
export function chunkId(document: number): string {
  return `evidence-${Math.floor(document / chunkSize)}`
}
