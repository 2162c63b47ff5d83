/** Where an object lies. */
export interface Address {
  readonly bucket: string
  /** As it is, letter for letter: nothing in it is decoded. */
  readonly key: string
}

/** What all paths of objects begin with. */
export const objectSign = 's3://'

/** Whether a path is that of an object, or of all below a prefix, in an object storage. */
export function isObject(path: string): boolean {
  return path.startsWith(objectSign)
}

/** @param path that of an object or a prefix; a bucket's own has an empty key */
export function addressOf(path: string): Address {
  const [bucket = '', ...steps] = path.slice(objectSign.length).split('/')
  return { bucket, key: steps.join('/') }
}

export function pathOfObject({ bucket, key }: Address): string {
  return `${objectSign}${bucket}/${key}`
}

/** Whether one folder of objects is another, or lies in it, be they given with the slash at their ends or without. */
export function isObjectWithin(folder: string, path: string): boolean {
  return folderPath(path).startsWith(folderPath(folder))
}

/** The path of a folder of objects, whether it was given with the slash at its end or without. */
export function folderPath(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
