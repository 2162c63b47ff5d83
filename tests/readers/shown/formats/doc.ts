import { readFileSync } from 'node:fs'
import type { Cell, Column } from '../kinds.ts'

type Change = (bytes: Buffer) => void

function made(name: string, { told, change }: { readonly told?: string; readonly change?: Change } = {}): Cell {
  const bytes = (): Buffer => {
    const file = readFileSync(new URL(`../word97/${name}.doc`, import.meta.url))
    change?.(file)
    return file
  }
  return { bytes, told }
}

const prompt = '\u0013 MACROBUTTON Macro [concealed]\u0014[concealed]\u0015'

/** Puts a field in the place of the prompt: its code, then a picture. */
function field(code: string): Change {
  return (bytes) => bytes.write(`\u0013${code.padEnd(30)}\u0014${'\u0001'.repeat(11)}\u0015`, bytes.indexOf(prompt, 0, 'utf16le'), 'utf16le')
}

const shown = made('shown')

export const doc: Column = {
  file: 'a.doc',
  cells: {
    'hidden-words': made('hidden'),
    'hidden-by-style': made('hidden'),
    placeholder: made('hidden'),
    'white-words': made('white', { told: 'hidden-words' }),
    deleted: made('deleted', { told: 'tracked-changes' }),
    'field-value': shown,
    'field-in-field': shown,
    direction: shown,
    'line-break': shown,
    'text-box': made('box'),
    'cell-with-tab': shown,
    equation: made('hidden', { told: 'left-out', change: field(' EQ \\f(1,2)') }),
    note: shown,
    'drop-cap': made('letter'),
    'soft-hyphen': shown,
    charset: shown,
    'page-header': shown,
    comment: made('comment'),
    object: made('hidden', { told: 'left-out', change: field(' EMBED Word.Document.8') }),
    'drawn-words': made('drawn'),
  },
}
