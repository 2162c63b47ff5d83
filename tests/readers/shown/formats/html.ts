import type { Column } from '../kinds.ts'

export const html: Column = {
  file: 'a.html',
  cells: {},
}
