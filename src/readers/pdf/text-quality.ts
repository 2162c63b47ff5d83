import type { LayoutPage } from '../../layout/page.ts'

/** Fewer letters say nothing about a page's fonts. */
const fewestLetters = 200
const fewestWords = 40
/** A part of a page is enough to judge it, in UTF-16 code units. */
const sampleLength = 1200
/** Characters that no font of letters has: private ones, ones that stand for unknown ones, controls. */
const strange = /[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/g
/** A control beside a letter: a sign of a word that its font does not name. */
const lostSign = /[A-Z][\u0001-\u0008\u000E-\u001F]|[\u0001-\u0008\u000E-\u001F][A-Z]/i
const mostStrange = 0.15
/** Fewer characters are a sign or a stamp, not a text that went wrong. */
const fewestPrinted = 20
/** What every page of English has many of. */
const frequent = new Set('the of and to in a is that for was on with by are as at be this it from or an have not were which has their been they will'.split(' '))
const leastFrequent = 0.03
/** A page of names, figures or an index has fewer, one of sentences many more. */
const usuallyFrequent = 0.15
/** Nearly every English word has a vowel. */
const leastVowels = 0.75

/** Whether a page's words can be read: letters whose fonts do not say what they show come out as others, or as none. */
export function isReadable(page: LayoutPage): boolean {
  const { text, words } = sampleOf(page)
  const printed = text.replace(/\s/g, '').length
  if (printed < fewestPrinted) return true
  if ((text.match(strange)?.length ?? 0) > mostStrange * printed) return false
  if (words.join('').length < fewestLetters || words.length < fewestWords) return printed < fewestLetters || hasLetters(text, printed)
  return isFrequent(words, leastFrequent) || share(words, (word) => /[aeiouy]/.test(word)) >= leastVowels
}

/** Whether a page's words are English, as far as so few of them show: a recognition that went wrong leaves vowels, and few whole words. */
export function isEnglish(page: LayoutPage): boolean {
  const { words } = sampleOf(page)
  return words.length < fewestWords || isFrequent(words, usuallyFrequent)
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{2,}|\ba\b/g) ?? []
}

function isFrequent(words: readonly string[], least: number): boolean {
  return share(words, (word) => frequent.has(word)) >= least
}

/** How many characters of a page are such as no font of letters has. */
export function strangeIn({ runs }: LayoutPage): number {
  return runs.reduce((sum, { text }) => sum + (text.match(strange)?.length ?? 0), 0)
}

/** Words in which a sign stands that nothing says how to read, each such sign as a question mark; undefined where there are none. */
export function wordsWithLostSign({ runs }: LayoutPage): string | undefined {
  const run = runs.find(({ text }) => lostSign.test(text))
  const found = run && lostSign.exec(run.text)
  return found ? run.text.slice(Math.max(0, found.index - 20), found.index + 20).replace(/[\u0000-\u001F]/g, '?').trim() : undefined
}

interface Sample {
  readonly text: string
  readonly words: readonly string[]
}

const samples = new WeakMap<LayoutPage, Sample>()

/** A part of a page's text, taken once. */
function sampleOf(page: LayoutPage): Sample {
  let sample = samples.get(page)
  if (!sample) samples.set(page, (sample = newSample(page)))
  return sample
}

function newSample({ runs }: LayoutPage): Sample {
  let text = ''
  for (const run of runs) {
    if (text.length > sampleLength) break
    text += `${run.text} `
  }
  return { text, words: wordsIn(text) }
}

/** A page of figures is readable, one of signs is not. */
function hasLetters(text: string, printed: number): boolean {
  return lettersIn(text) > printed / 2
}

function share(words: readonly string[], test: (word: string) => boolean): number {
  return words.filter(test).length / Math.max(1, words.length)
}

/** Whether a page has so many letters and digits. */
export function hasLettersOn({ runs }: LayoutPage, fewest: number): boolean {
  let letters = 0
  return runs.some(({ text }) => (letters += lettersIn(text)) >= fewest)
}

/** How many letters and digits a page has. */
export function lettersOn({ runs }: LayoutPage): number {
  return runs.reduce((sum, { text }) => sum + lettersIn(text), 0)
}

function lettersIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isLetter(text.charCodeAt(at))) count++
  return count
}

/** Whether a code unit is a letter or a digit, of other scripts about. */
function isLetter(unit: number): boolean {
  if (unit < 0xC0) return (unit >= 0x61 && unit <= 0x7A) || (unit >= 0x41 && unit <= 0x5A) || (unit >= 0x30 && unit <= 0x39)
  return unit <= 0x1FFF || (unit >= 0x2C00 && unit <= 0xD7FF) || (unit >= 0xF900 && unit <= 0xFFDC)
}
