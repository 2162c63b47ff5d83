import { openArchive } from '../archive/open-archive.ts'
import type { Unpacker } from '../define-reader.ts'

/** ZIP archives: the files in them, in their order, and in the folders in them. */
export const zipReader: Unpacker = {
  id: 'zip',
  async unpack({ bytes }, _options, budget) {
    const entries = await openArchive(bytes, budget)
    return { members: entries.map(({ name, unpack }) => ({ name, open: unpack })) }
  },
}
