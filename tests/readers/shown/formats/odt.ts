import type { Column } from '../kinds.ts'

export const odt: Column = {
  file: 'a.odt',
  cells: {},
}
