import type { Destination } from './group.ts'

const printed: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts', stylesheet: 'styles', colortbl: 'colours', footnote: 'note', listtext: 'marker', pntext: 'marker', shptxt: 'box',
  dptxbxtext: 'box', fldinst: 'field-code', objclass: 'object-class', mmath: 'equation', moMath: 'equation', moMathPara: 'equation',
  sn: 'shape-name', sv: 'shape-value', formfield: 'form', ffl: 'choice', upr: 'nowhere', shprslt: 'void', object: 'nowhere',
  header: 'header', headerl: 'header', headerr: 'header', headerf: 'first-header', footer: 'footer', footerl: 'footer', footerr: 'footer',
  footerf: 'footer',
}
const silent = new Set([
  'info', 'pict', 'objdata', 'generator', 'listtable', 'listoverridetable', 'rsidtbl', 'revtbl', 'xmlnstbl', 'themedata',
  'colorschememapping', 'latentstyles', 'datastore', 'filetbl', 'pgptbl', 'nonshppict', 'bkmkstart', 'bkmkend', 'annotation', 'atnid',
  'atnauthor', 'nesttableprops', 'docvar', 'userprops', 'mmathPr', 'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'tc', 'xe', 'sp', 'panose',
  'falt',
])

/** Parts of a group that goes nowhere whose words go where those around it go: Unicode beside ANSI, what an object shows. */
const shownParts = new Set(['ud', 'result'])

/** Whether a group's words are shown in place of those around it. */
export function isShownPart(word: string): boolean {
  return shownParts.has(word)
}

/**
 * Where the words of a group go that begins with a control word; undefined where they go on as around it.
 * @param isOptional whether the group may be left out by those who do not know the word
 */
export function destinationOf(word: string, isOptional: boolean): Destination | undefined {
  if (silent.has(word)) return 'nowhere'
  return printed[word] ?? (isOptional ? 'nowhere' : undefined)
}
