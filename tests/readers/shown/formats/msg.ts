import type { Column } from '../kinds.ts'

export const msg: Column = {
  file: 'a.msg',
  cells: {},
}
