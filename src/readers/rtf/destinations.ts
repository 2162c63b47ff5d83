import type { Destination } from './group.ts'

const printed: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts', stylesheet: 'styles', footnote: 'note', listtext: 'marker', pntext: 'marker', shptxt: 'box',
  header: 'header', headerl: 'header', headerr: 'header', headerf: 'header', footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer',
}
const silent = new Set([
  'colortbl', 'info', 'pict', 'object', 'objdata', 'generator', 'listtable', 'listoverridetable', 'rsidtbl', 'revtbl', 'xmlnstbl', 'themedata', 'colorschememapping',
  'latentstyles', 'datastore', 'filetbl', 'pgptbl', 'nonshppict', 'shprslt', 'fldinst', 'bkmkstart', 'bkmkend', 'annotation', 'atnid', 'atnauthor', 'nesttableprops',
  'docvar', 'userprops', 'mmathPr', 'ftnsep', 'ftnsepc', 'aftnsep', 'aftnsepc', 'tc', 'xe', 'sp', 'sn', 'sv', 'panose', 'falt',
])

/**
 * Where the words of a group go that begins with a control word; undefined where they go on as around it.
 * @param isOptional whether the group may be left out by those who do not know the word
 */
export function destinationOf(word: string, isOptional: boolean): Destination | undefined {
  if (silent.has(word)) return 'nowhere'
  return printed[word] ?? (isOptional ? 'nowhere' : undefined)
}
