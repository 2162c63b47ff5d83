import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/readers/index.ts'
import { sniff } from '../../src/readers/sniff/sniff.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the media type of content', () => {
  it.each([
    ['%PDF-1.7\n%âã', 'application/pdf'],
    ['rubbish\r\n%PDF-1.4\n', 'application/pdf'],
    ['<!DOCTYPE html>\n<html><body>Hello', 'text/html'],
    ['<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x">', 'text/html'],
    ['<div><p>One</p><p>Two</p></div>', 'text/html'],
    ['<?xml version="1.0"?><root/>', 'application/xml'],
    ['{\\rtf1\\ansi Hello}', 'application/rtf'],
    ['Received: from a\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nHello', 'message/rfc822'],
    ['Received: from a\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n', 'message/rfc822'],
    ['From: Sam\nSubject: x\n\nHello', 'text/plain'],
    ['Strengths\n<ul> ▪ one ▪ two', 'text/plain'],
    ['Hello', 'text/plain'],
    ['<!---->'.repeat(1000), 'text/plain'],
  ])('of %j is %s', async (content, mediaType) => {
    expect(await sniff(bytes(content))).toBe(mediaType)
  })

  it('of an archive is that, though the first of its files is a PDF that nothing packs', async () => {
    const files = { 'a.pdf': bytes('%PDF-1.7\n'), 'b.pdf': bytes('%PDF-1.4\n') }
    expect(await sniff(zipSync(files, { level: 0 }))).toBe('application/zip')
  })

  it('of UTF-16 is text', async () => {
    expect(await sniff(Buffer.from('\uFEFFHello there', 'utf16le'))).toBe('text/plain')
  })

  it.each([['E_EMPTY', new Uint8Array()], ['E_BINARY', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251)]])('%s', async (code, content) => {
    await expect(sniff(content)).rejects.toMatchObject({ code })
  })
})

describe('reading a source', () => {
  it('trusts the content, and says where the name differs', async () => {
    const read = await readSource({ name: 'letter.pdf', bytes: bytes('<html><body><p>Hello</p></body></html>') })
    expect(read).toMatchObject({ mediaType: 'text/html', reader: 'html', warnings: [{ code: 'media-type-mismatch' }] })
  })

  it('says when the encoding is a guess', async () => {
    const read = await readSource({ name: 'letter.txt', bytes: Buffer.from('caf\xE9', 'latin1') })
    expect(read).toMatchObject({ mediaType: 'text/plain', warnings: [{ code: 'encoding-guessed' }], doc: { text: 'café\n' } })
  })

  it('knows markdown by its name', async () => {
    expect((await readSource({ name: 'a/letter.md', bytes: bytes('# Hello') })).mediaType).toBe('text/markdown')
  })

  it('names what it cannot read', async () => {
    await expect(readSource({ name: 'a.exe', bytes: bytes('\x7FELF\x02\x01\x01 and more') })).rejects.toMatchObject({ code: 'E_UNREADABLE', message: expect.stringContaining('application/x-elf') })
  })
})
