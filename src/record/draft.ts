import type { Grounded, Unread } from '../text/grounded.ts'

type Scalar = string | number | boolean

/**
 * A value on its way into a record: grounded whole, or an object whose leaves are grounded; a list entry by entry.
 * Where the record allows null, a draft may be null or `Unread` (null and a warning); in a list, `Unread` entries drop out.
 */
export type Draft<T> =
  | (null extends T ? null | Unread : never)
  | ([NonNullable<T>] extends [readonly (infer E)[]]
      ? readonly (Draft<E> | Unread)[]
      : [NonNullable<T>] extends [Scalar]
        ? Grounded<NonNullable<T>>
        : Grounded<NonNullable<T>> | { readonly [K in keyof NonNullable<T>]: Draft<NonNullable<T>[K]> })
