import type { Grounded, Unread } from '../text/grounded.ts'

type Scalar = string | number | boolean

/**
 * A value on its way into a record: grounded whole, or an object or list whose leaves are grounded.
 * Where the record allows null, a draft may be null or `Unread` (null and a warning); in a list, `Unread` entries drop out.
 */
export type Draft<T> =
  | Grounded<NonNullable<T>>
  | (null extends T ? null | Unread : never)
  | ([NonNullable<T>] extends [Scalar]
      ? never
      : [NonNullable<T>] extends [readonly (infer E)[]]
        ? readonly (Draft<E> | Unread)[]
        : { readonly [K in keyof NonNullable<T>]: Draft<NonNullable<T>[K]> })
