import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/readers/text/decode.ts'

const text = 'Siân’s café – £410,000 for “trigger plans” and René’s team, which is paid for by the trust.'

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', iconv.encode(text, 'utf-8'), false],
    ['utf-8', iconv.encode(text, 'utf-8', { addBOM: true }), false],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true }), false],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true }), false],
    ['utf-16le', iconv.encode(text, 'utf-16le'), true],
    ['utf-16be', iconv.encode(text, 'utf-16be'), true],
    ['windows-1252', iconv.encode(text, 'windows-1252'), true],
    ['macintosh', iconv.encode(text, 'macintosh'), true],
  ])('is told as %s', async (encoding, bytes, isGuessed) => {
    expect(await decode(bytes)).toEqual({ text, encoding, isGuessed })
  })
})
