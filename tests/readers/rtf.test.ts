import { describe, expect, it } from 'vitest'
import { readBytes } from '../support/word-file.ts'

async function linesOf(rtf: string): Promise<string[]> {
  return (await readBytes('a.rtf', Buffer.from(rtf, 'latin1'))).doc.text.split('\n').filter((line) => line !== '')
}

describe('bytes of an RTF file', () => {
  it.each([
    ['are those of a western font under another code page', String.raw`{\rtf1\ansi\ansicpg1250{\fonttbl{\f0\fcharset0 Arial;}}\f0 \'a35}`, '£5'],
    ['are those of the file’s code page in a font that tells none', String.raw`{\rtf1\ansi\ansicpg1250{\fonttbl{\f0\fcharset1 Arial;}}\f0 \'a35}`, 'Ł5'],
    ['are those of the code page that their font names', String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0\cpg1251 Arial;}}\f0 \'d0}`, 'Р'],
    ['make one letter of several in UTF-8', String.raw`{\rtf1\ansi\ansicpg65001 the council\'e2\'80\'99s}`, 'the council’s'],
    ['make one letter of two in Japanese, of which one may look like a letter of ASCII', String.raw`{\rtf1\ansi\ansicpg932 \'93\'fa\'83A}`, '日ア'],
    ['make one letter of two in a font of its own', String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset136 Ming;}}\f0 \'a4\'a4}`, '中'],
    ['stand in for a letter that was told by its number', String.raw`{\rtf1\ansi\uc2 \u26085\'93\'fa!}`, '日!'],
    ['stand in by name, too', String.raw`{\rtf1\ansi 10\u8211\endash 11}`, '10–11'],
  ])('%s', async (_, rtf, words) => {
    expect(await linesOf(rtf)).toEqual([words])
  })
})

it('reads of words in two encodings those in Unicode', async () => {
  expect(await linesOf(String.raw`{\rtf1\ansi To {\upr{Zo?}{\*\ud{Zo\u235 ?}}} Roe}`)).toEqual(['To Zoë Roe'])
})

it('passes over a picture that claims more bytes than the file has', async () => {
  expect(await linesOf(String.raw`{\rtf1\ansi Before.\par{\pict\bin2147483647 0`)).toEqual(['Before.'])
})

it('gives the number of a deleted entry to the next one, and begins anew below it', async () => {
  const entry = (number: string, words: string, level = 0, deleted = ''): string => String.raw`{\listtext ${number}\tab}\pard\ls1\ilvl${level}{${deleted} ${words}\par}`
  const list = [entry('1.', 'One'), entry('2.', 'Two', 0, String.raw`\deleted`), entry('(a)', 'Of two', 1, String.raw`\deleted`), entry('3.', 'Three'), entry('(a)', 'Of three', 1), entry('4.', 'Four')]
  expect(await linesOf(String.raw`{\rtf1\ansi ${list.join('')}}`)).toEqual(['1. One', '2. Three', '  (a) Of three', '3. Four'])
})

it('puts a text box before the paragraph at whose start it is anchored', async () => {
  const box = String.raw`{\shp{\*\shpinst{\shptxt\pard Published 5 March 2024\par}}}`
  expect(await linesOf(String.raw`{\rtf1\ansi First.\par ${box}Second.\par Third ${box}goes on.\par}`)).toEqual(['First.', 'Published 5 March 2024', 'Second.', 'Third goes on.', 'Published 5 March 2024'])
})

it('reads white words where something may lie under them', async () => {
  const white = String.raw`{\colortbl;\red255\green255\blue255;}`
  expect(await linesOf(String.raw`{\rtf1\ansi${white}{\cf1 gone }{\cf1\highlight2 shaded}\par\trowd\cellx1\intbl\cf1 cell\cell\row\pard}`)).toEqual(['shaded', 'cell'])
  expect(await linesOf(String.raw`{\rtf1\ansi${white}{\shp{\*\shpinst}}{\cf1 over a drawing}}`)).toEqual(['over a drawing'])
})
