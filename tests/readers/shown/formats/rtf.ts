import type { Cell, Column } from '../kinds.ts'

const head = String.raw`\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset128 Mincho;}}{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}`
const styles = String.raw`{\stylesheet{\s0 Normal;}{\s5\v\sbasedon0 Secret;}{\s6\sbasedon5 Secret too;}{\*\cs10\additive\v Unseen;}}`

/** An RTF file with some of it between its first and its last paragraph. */
function around(middle: string, told?: string): Cell {
  return { bytes: () => Buffer.from(String.raw`{\rtf1${head}${styles}\pard Before.\par ${middle}\pard After.\par}`, 'latin1'), told }
}

export const rtf: Column = {
  file: 'a.rtf',
  cells: {
    'hidden-words': around(String.raw`The grade is {\v concealed\par }`),
    'hidden-by-style': around(String.raw`\pard\s6 concealed\par\pard The grade is {\cs10 concealed}\par `),
    placeholder: around(String.raw`{\field{\*\fldinst MACROBUTTON NoMacro [concealed]}{\fldrslt [concealed]}}\par `),
    'white-words': around(String.raw`The grade is {\cf2 concealed}\par `, 'hidden-words'),
    deleted: around(String.raw`The grade is {\deleted\revauthdel1 concealed} good\par `, 'tracked-changes'),
    'field-value': around(String.raw`{\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffres1{\*\ffl John}{\*\ffl Jane Roe}}}}{\fldrslt}}\par `),
    'field-in-field': around(String.raw`{\field{\*\fldinst IF {\field{\*\fldinst DATE}{\fldrslt concealed}} = 1}{\fldrslt on {\field{\*\fldinst DATE}{\fldrslt 6 June 2023}}}}\par `),
    direction: around(String.raw`{\ltrch 5 }{\rtlch March}{\ltrch  2024}\par `),
    'line-break': around(String.raw`Jane Roe\line Director\par Jane Roe\column Director\par Jane Roe\tab Director\par `),
    'text-box': around(String.raw`The box {\shp{\*\shpinst{\shptxt\pard Jane Roe\par}}{\shprslt{\*\do{\dptxbxtext\pard concealed\par}}}} is here.\par `),
    'cell-with-tab': around(String.raw`\trowd\cellx1\cellx2\intbl Overall\tab effectiveness\cell good\cell\row `),
    equation: around(String.raw`{\mmath{\*\moMath{\mr x}}}\par `, 'left-out'),
    note: around(String.raw`The visit{\footnote Led by Jane Roe.} ended.\par `),
    'drop-cap': around(String.raw`\pard\dropcapli3\dropcapt1 C\par\pard hildren\par `),
    'soft-hyphen': around(String.raw`safe\-guarding\par `),
    charset: around(String.raw`the council\'92s \'a35\par `),
    'page-header': around(String.raw`{\header Jane Roe\par}`),
    comment: around(String.raw`The visit{\*\atnid JR}{\*\annotation{\chatn}\pard concealed}\par `),
    object: around(String.raw`{\object\objemb{\*\objclass Word.Document.8}{\*\objdata 00}{\result{\pict 00}}}\par `, 'left-out'),
    'drawn-words': around(String.raw`{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 136}}{\sp{\sn gtextUNICODE}{\sv Jane Roe}}}}\par `),
  },
}
