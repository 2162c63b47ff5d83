import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { hashOfBytes } from '../../src/batch/disk/hash-of.ts'
import { memberOf } from '../../src/readers/index.ts'
import { inventedRecord } from '../support/invented-record.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { deskOver, recordsIn, sourceFolder } from './desk.ts'

const name = 'hostile.txt'

it('gives a record that was corrected before its document is read, locked, and says of its corrections no more than that they are kept', async () => {
  const folder = await sourceFolder()
  const corrections = join(folder, 'corrections')
  const records = await recordsIn(folder, [name])
  const first = await deskOver(records, [join(folder, name)], corrections)
  const version = (await first.document(0))?.version ?? ''
  await first.change(0, { version, change: { kind: 'edit', pointer: '/dates/document', text: '4 May 2019' } })
  const desk = await deskOver(records, [join(folder, name)], corrections)
  expect(await desk.document(0)).toMatchObject({ locked: 'The document is still being read.', corrections: [{ pointer: '/dates/document', state: 'kept' }] })
  expect(await desk.places(0)).toMatchObject({ document: { locked: null, corrections: [{ state: 'applied' }] }, entry: { corrected: 1, date: '2019-05-04' } })
  expect(await desk.document(0)).toMatchObject({ locked: null, corrections: [{ state: 'applied' }] })
})

it('gives a record that nobody said anything of at once, to be corrected', async () => {
  const folder = await sourceFolder()
  const desk = await deskOver(await recordsIn(folder, [name]), [join(folder, name)], join(folder, 'corrections'))
  expect(await desk.document(0)).toMatchObject({ locked: null })
})

it('gives the picture of a scan in an archive without reading its words', async () => {
  const blank = PNG.sync.write(Object.assign(new PNG({ width: 40, height: 40 }), { data: Buffer.alloc(40 * 40 * 4, 0xff) }))
  const folder = await temporaryFolder({ 'pack.zip': zipSync({ 'scans/blank.png': new Uint8Array(blank), 'broken.pdf': new Uint8Array(9) }) })
  const record = inventedRecord({ source: { file: 'letters/pack.zip!/scans/blank.png', sha256: hashOfBytes(blank), mediaType: 'image/png' } })
  const desk = await deskOver([record], [join(folder, 'pack.zip')])
  expect(await desk.picture(0, 1, 600)).toEqual({ mediaType: 'image/png', bytes: new Uint8Array(blank) })
  const pack = { name: 'pack.zip', bytes: await readFile(join(folder, 'pack.zip')) }
  expect((await memberOf(pack, { member: 'broken.pdf' }))?.bytes.length).toBe(9)
  expect(await memberOf(pack, { member: 'scans/none.png' })).toBeUndefined()
})

it('says that a document in an archive is gone where its bytes are others', async () => {
  const folder = await temporaryFolder({ 'pack.zip': zipSync({ 'scan.png': new Uint8Array(9) }) })
  const desk = await deskOver([inventedRecord({ source: { file: 'pack.zip!/scan.png' } })], [join(folder, 'pack.zip')])
  expect(await desk.picture(0, 1, 600)).toBeUndefined()
})

it('tells of a double that lies outside of the sample', async () => {
  const copies = ['a', 'b'].map((letter) => inventedRecord({ source: { file: `${letter}.pdf`, sha256: letter.repeat(64) } }))
  const desk = await deskOver(copies.slice(0, 1), undefined, undefined, copies)
  const { documents } = await desk.list()
  expect(documents).toMatchObject([{ file: 'a.pdf', codes: ['duplicate'] }])
})
