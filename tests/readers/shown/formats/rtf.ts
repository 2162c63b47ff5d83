import type { Column } from '../kinds.ts'

export const rtf: Column = {
  file: 'a.rtf',
  cells: {},
}
