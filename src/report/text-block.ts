/** Id of the block of the page that holds a document's text. */
export function textBlockId(document: number): string {
  return `text-${document}`
}

/** Id of the block that holds the picture of a page, as the address of an image. */
export function pictureBlockId(document: number, page: number): string {
  return `picture-${document}-${page}`
}

/** How the data in such a block is packed, as browsers unpack it; around it is Base64. */
export const packing = 'deflate-raw'
