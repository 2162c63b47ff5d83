import type { Column } from '../kinds.ts'

export const doc: Column = {
  file: 'a.doc',
  cells: {},
}
