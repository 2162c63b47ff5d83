import { packing } from '../../text-block.ts'

/** What `packed` made, unpacked. */
export async function unpacked<Data>(words: string): Promise<Data> {
  const bytes = Uint8Array.from(atob(words), (letter) => letter.charCodeAt(0))
  return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(packing))).json() as Data
}
