import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashOf, hashOfBytes } from '../../../src/batch/disk/hash-of.ts'
import { isThere } from '../../../src/batch/disk/is-there.ts'
import { stateOf } from '../../../src/batch/disk/file-state.ts'
import { choose } from '../../../src/batch/find/choose.ts'
import { isDocumentName } from '../../../src/batch/find/file-kinds.ts'
import { walk } from '../../../src/batch/find/walk.ts'
import { placeOf } from '../../../src/batch/keep/output-place.ts'
import { sourceOf } from '../../../src/batch/read/source-file.ts'
import { ObjectStorage } from '../../support/object-storage.ts'

let storage: ObjectStorage
beforeAll(async () => {
  storage = await ObjectStorage.start()
  for (const [name, value] of Object.entries(storage.environment)) vi.stubEnv(name, value)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await storage.stop()
})
beforeEach(() => {
  storage.meddle = undefined
  storage.requests.length = 0
  storage.ranges.length = 0
})

const mebibyte = 1024 * 1024
const pathsOf = async (...paths: string[]) => (await walk(paths, isDocumentName)).inputs.map(({ path }) => path)
const placesOf = async (...paths: string[]) => (await walk(paths, isDocumentName)).inputs.map(({ place }) => place)
const input = (path: string) => ({ path, name: path, place: path })

describe('walking objects', () => {
  beforeAll(() => storage.put({
    'w/b.txt': '', 'w/a.pdf': '', 'w/Z.txt': '', 'w/é.txt': '', 'w/2018/a.txt': '', 'w/2018/deep/er.txt': '', 'w/.hidden.txt': '', 'w/.git/x.txt': '',
    'w/a.pdf.json': '', 'w/dir/': '', 'w-old/c.txt': '', 'w/50% of.txt': '', 'w/a%20b.txt': '', 'w/[x].txt': '',
  }))

  it('takes a prefix in the order of the bytes of its keys, without hidden and data files and marks of folders', async () => {
    const all = ['2018/a.txt', '2018/deep/er.txt', '50% of.txt', 'Z.txt', '[x].txt', 'a%20b.txt', 'a.pdf', 'b.txt', 'é.txt']
    expect(await placesOf('s3://bucket/w')).toEqual(all)
    expect(await placesOf('s3://bucket/w/')).toEqual(all)
  })

  it('takes an object that is named outright, whatever its kind', async () => {
    expect(await pathsOf('s3://bucket/w/a.pdf.json', 's3://bucket/w/[x].txt')).toEqual(['s3://bucket/w/a.pdf.json', 's3://bucket/w/[x].txt'])
  })

  it('takes a pattern', async () => {
    expect(await placesOf('s3://bucket/w/**/*.txt')).toEqual(await placesOf('s3://bucket/w').then((all) => all.filter((place) => place !== 'a.pdf')))
    expect(await placesOf('s3://bucket/w*/{2018,c}*')).toEqual(['w-old/c.txt'].map((place) => place))
  })

  it('names records below the longest prefix that all paths have', async () => {
    expect(await placesOf('s3://bucket/w/2018', 's3://bucket/w-old')).toEqual(['w/2018/a.txt', 'w/2018/deep/er.txt', 'w-old/c.txt'])
    expect(await placesOf('s3://bucket/w/b.txt', 's3://bucket/w')).toHaveLength(9)
  })

  it('says which paths lead nowhere', async () => {
    expect((await walk(['s3://bucket/none', 's3://bucket/w/b.txt'], isDocumentName)).missing).toMatchObject([{ name: 's3://bucket/none', error: { code: 'E_NOT_FOUND' } }])
  })

  it('lists page by page, and asks for no object that a listing has told of', async () => {
    await storage.putMany(Array.from({ length: 2300 }, (_, at) => `many/${at}.txt`), 'x')
    const { inputs } = await walk(['s3://bucket/many/'], isDocumentName)
    expect(inputs).toHaveLength(2300)
    expect(storage.requests).toHaveLength(3)
    expect(await choose(inputs, { since: Date.now() - 3_600_000 })).toHaveLength(2300)
    expect(await choose(inputs, { since: Date.now() + 3_600_000 })).toHaveLength(0)
    expect(await stateOf('s3://bucket/many/7.txt')).toMatchObject({ bytes: 1 })
    expect(await isThere('s3://bucket/many/7.txt')).toBe(true)
    expect(await isThere('s3://bucket/many/gone.txt')).toBe(false)
    expect(storage.requests).toHaveLength(3)
  })

  it('sees what has gone since the listing before', async () => {
    await storage.put({ 'going/a.txt': 'x', 'going/b.txt': 'x' })
    expect(await placesOf('s3://bucket/going')).toHaveLength(2)
    await storage.remove('going/a.txt')
    expect(await placesOf('s3://bucket/going')).toEqual(['b.txt'])
    expect(await isThere('s3://bucket/going/a.txt')).toBe(false)
  })

  it.each([
    ['a bucket that is not there', 's3://none/x', {}, /no bucket none/],
    ['a storage that is not there', 's3://bucket/x', { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' }, /cannot be reached \(ECONNREFUSED\)/],
    ['a key that nobody knows', 's3://bucket/x', { AWS_ACCESS_KEY_ID: 'nobody' }, /refuses .*InvalidAccessKeyId/],
  ])('says what is wrong with %s', async (_, path, environment, message) => {
    for (const [name, value] of Object.entries({ ...storage.environment, ...environment })) vi.stubEnv(name, value)
    const error = await walk([path], isDocumentName).catch((fault: unknown) => fault)
    for (const [name, value] of Object.entries(storage.environment)) vi.stubEnv(name, value)
    expect(error).toMatchObject({ code: 'E_STORAGE', message: expect.stringMatching(message) as string })
    expect(JSON.stringify(error) + String(error)).not.toContain('S3RVER')
  })
})

describe('places of odd keys', () => {
  it('stay inside the folder of records, and no two become one', () => {
    const places = ['a//b.txt', 'a/b.txt', 'a/./b.txt', 'a/../b.txt', 'a/_~e3b0c442/b.txt', '../../etc/x.txt', '/x.txt', 'a\\b.txt', 'a\nb.txt']
      .map((place) => placeOf({ input: { ...input('s3://b/k'), place }, name: 's3://b/k' }))
    expect(new Set(places).size).toBe(places.length)
    for (const place of places) expect(place.split('/')).not.toContain('..')
    expect(places[1]).toBe('a/b.txt')
  })
})

describe('reading an object', () => {
  const large = Buffer.alloc(17 * mebibyte, 'docket ')
  beforeAll(() => storage.put({ 'r/large.txt': large, 'r/small.txt': 'Dear', 'r/empty.txt': '' }))

  it('fetches it in ranges, whole', async () => {
    const { bytes } = await sourceOf(input('s3://bucket/r/large.txt'))
    expect(hashOfBytes(bytes)).toBe(hashOfBytes(large))
    expect(storage.ranges).toEqual(['bytes=0-8388607', 'bytes=8388608-16777215', 'bytes=16777216-25165823'])
  })

  it('hashes it', async () => {
    expect(await hashOf('s3://bucket/r/large.txt')).toBe(hashOfBytes(large))
  })

  it('asks once for a small one, and takes one without bytes', async () => {
    expect(Buffer.from((await sourceOf(input('s3://bucket/r/small.txt'))).bytes).toString()).toBe('Dear')
    expect(storage.requests).toHaveLength(1)
    expect((await sourceOf(input('s3://bucket/r/empty.txt'))).bytes).toHaveLength(0)
  })

  it('refuses one that is too large before any of it is fetched', async () => {
    await expect(sourceOf(input('s3://bucket/r/large.txt'), { file: 16 })).rejects.toMatchObject({ code: 'E_TOO_LARGE' })
    expect(storage.ranges).toHaveLength(1)
  })

  it('refuses one that was changed in the midst', async () => {
    let count = 0
    storage.meddle = (request, response) => {
      if (request.headers.range !== undefined && ++count === 2) {
        response.setHeader('ETag', '"other"')
        // The storage itself would say so, if it looked at If-Match, which s3rver does not.
        response.writeHead(206, { 'Content-Range': `bytes 8388608-16777215/${large.length}`, 'Content-Length': 8 * mebibyte }).end(Buffer.alloc(8 * mebibyte))
        expect(request.headers['if-match']).toMatch(/^"[0-9a-f]{32}"$/)
        return true
      }
      return false
    }
    await expect(sourceOf(input('s3://bucket/r/large.txt'))).rejects.toMatchObject({ code: 'E_CHANGED' })
  })

  it('fetches a range again where the connection is lost', async () => {
    let count = 0
    storage.meddle = (request, response) => {
      if (request.headers.range === undefined || ++count > 2) return false
      response.writeHead(206, { 'Content-Range': `bytes 0-3/4`, 'Content-Length': 4, ETag: '"x"' }).write('De')
      setTimeout(() => response.destroy(), 20)
      return true
    }
    expect(Buffer.from((await sourceOf(input('s3://bucket/r/small.txt'))).bytes).toString()).toBe('Dear')
    expect(count).toBe(3)
  })

  it.each([
    ['that is not there', 's3://bucket/r/none.txt', {}, 'E_NOT_FOUND'],
    ['in a bucket that is not there', 's3://none/x', {}, 'E_NOT_FOUND'],
    ['that one may not open', 's3://bucket/r/small.txt', { AWS_ACCESS_KEY_ID: 'nobody' }, 'E_ACCESS'],
    ['in a storage that is not there', 's3://bucket/r/small.txt', { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1' }, 'E_STORAGE'],
  ])('says what is wrong with one %s', async (_, path, environment, code) => {
    for (const [name, value] of Object.entries({ ...storage.environment, ...environment })) vi.stubEnv(name, value)
    const error = await sourceOf(input(path)).catch((fault: unknown) => fault)
    for (const [name, value] of Object.entries(storage.environment)) vi.stubEnv(name, value)
    expect(error).toMatchObject({ code })
  })
})
