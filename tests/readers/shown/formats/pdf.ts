import type { Column } from '../kinds.ts'

export const pdf: Column = {
  file: 'a.pdf',
  cells: {},
}
