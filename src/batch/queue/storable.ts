/** A cell as PostgreSQL can hold it: its texts are without NUL and without halves of characters. */
export function storable<Value>(cell: Value): Value | string {
  return typeof cell === 'string' ? cell.replace(/\0|\p{Surrogate}/gu, '\uFFFD') : cell
}
