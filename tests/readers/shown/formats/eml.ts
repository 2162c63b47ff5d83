import type { Column } from '../kinds.ts'

export const eml: Column = {
  file: 'a.eml',
  cells: {},
}
