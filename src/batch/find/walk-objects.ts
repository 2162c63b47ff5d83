import picomatch from 'picomatch'
import { DocketError } from '../../text/errors.ts'
import { type Address, addressOf, folderPath, isObject, objectSign, pathOfObject } from '../objects/address.ts'
import { statusOf, storageFault } from '../objects/faults.ts'
import { forget, remember } from '../objects/known-objects.ts'
import { listKeys } from '../objects/listing.ts'
import { headOf } from '../objects/object-store.ts'
import { severally } from '../objects/several.ts'
import { inByteOrder } from './files-below.ts'
import type { Input } from './input.ts'
import { isPattern } from './patterns.ts'
import type { Walked } from './walk.ts'

/** What a path led to: the prefix that it starts from, to its last slash, and ways from there. */
interface Root {
  readonly folder: string
  readonly ways: readonly string[]
}

/**
 * Finds the objects that paths name. A path is an object, a prefix of whole steps or a pattern; a prefix gives all below it that `wanted`
 * accepts. What is hidden, and what only marks a folder, is left out.
 * @throws StorageError when a storage cannot be reached or refuses.
 */
export async function walkObjects(paths: readonly string[], wanted: (name: string) => boolean): Promise<Walked> {
  const roots = await severally(paths, (path) => rootOf(path, wanted))
  const missing = paths.filter((_, at) => roots[at] === undefined).map((path) => ({ name: path, error: notFound(path) }))
  return { inputs: inputsOf(roots.filter((root) => root !== undefined)), missing, links: 0 }
}

async function rootOf(path: string, wanted: (name: string) => boolean): Promise<Root | undefined> {
  const { bucket, key } = addressOf(path)
  if (!isObject(path) || bucket === '') return undefined
  if (key !== '' && !key.endsWith('/') && await isSingle(path)) return splitPath(path)
  const folder = key === '' ? pathOfObject({ bucket, key }) : folderPath(path)
  const ways = await waysBelow(addressOf(folder), folder.length)
  if (ways.length > 0) return { folder, ways: inByteOrder(ways.filter((way) => !isHidden(way) && wanted(way))) }
  return isPattern(key) ? patternRoot({ bucket, key }) : undefined
}

/** Whether a path is that of an object. Who may not look may list, and then there is none. */
async function isSingle(path: string): Promise<boolean> {
  forget(path)
  try {
    remember(path, await headOf(path))
    return true
  } catch (error) {
    if ([403, 404].includes(statusOf(error) ?? 0)) return false
    throw storageFault(error, addressOf(path).bucket)
  }
}

/** Ways from a prefix to all objects below it. The object that is called like the prefix itself marks a folder. */
async function waysBelow(address: Address, length: number): Promise<string[]> {
  const ways: string[] = []
  for await (const keys of listKeys(address)) {
    for (const key of keys) ways.push(pathOfObject({ bucket: address.bucket, key }).slice(length))
  }
  return ways.filter((way) => !isFolderMark(way))
}

async function patternRoot({ bucket, key }: Address): Promise<Root> {
  const steps = key.split('/')
  const plain = steps.findIndex(isPattern)
  const folder = pathOfObject({ bucket, key: steps.slice(0, plain).map((step) => `${step}/`).join('') })
  const [begin = ''] = /^[^\\*?[\]{}()!+@]*/.exec(steps[plain] ?? '') ?? []
  const fits = picomatch(steps.slice(plain).join('/'))
  const ways = await waysBelow(addressOf(`${folder}${begin}`), folder.length)
  return { folder, ways: inByteOrder(ways.filter((way) => !isHidden(way) && fits(way))) }
}

function isFolderMark(way: string): boolean {
  return way === '' || way.endsWith('/')
}

function isHidden(way: string): boolean {
  return way.split('/').some((step) => step.startsWith('.') && step !== '.' && step !== '..')
}

function splitPath(path: string): Root {
  const end = path.lastIndexOf('/') + 1
  return { folder: path.slice(0, end), ways: [path.slice(end)] }
}

function inputsOf(roots: readonly Root[]): Input[] {
  const base = commonPrefix(roots.map(({ folder }) => folder))
  const paths = new Set(roots.flatMap(({ folder, ways }) => ways.map((way) => `${folder}${way}`)))
  return [...paths].map((path) => ({ path, name: path, place: path.slice(base.length) }))
}

/** The longest beginning, to a slash, of all these folders; objects of several buckets have their buckets in their places. */
function commonPrefix([first = objectSign, ...others]: readonly string[]): string {
  return others.reduce((common, folder) => {
    let candidate = common
    while (!folder.startsWith(candidate)) candidate = candidate.slice(0, candidate.lastIndexOf('/', candidate.length - 2) + 1)
    return candidate
  }, first)
}

function notFound(path: string): DocketError {
  return new DocketError(
    'E_NOT_FOUND', `There is no object ${path}, and none below it.`, 'Write it as s3://bucket/prefix; put a pattern in quotes.',
  )
}
