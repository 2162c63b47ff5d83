import type { ObjectState } from './known-objects.ts'

interface Head {
  readonly ContentLength?: number
  readonly LastModified?: Date
  readonly ETag?: string
}

const second = 1000

/** Listings may tell milliseconds where heads tell seconds. */
export function stateFrom({ ContentLength = 0, LastModified, ETag = '' }: Head): ObjectState {
  const time = LastModified?.getTime() ?? 0
  return { bytes: ContentLength, modified: time - (time % second), tag: ETag }
}
