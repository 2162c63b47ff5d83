import type { Trouble } from './errors.ts'
import { neutraliseLine } from './terminal/neutralise.ts'
import type { Paint } from './terminal/paint.ts'

/** Trouble in one line for people: code, file, what is wrong, what to do. */
export function troubleLine({ code, message, hint }: Trouble, paint: Paint, file?: string): string {
  const place = file === undefined ? [] : [paint.strong(`${neutraliseLine(file)}:`)]
  return ['docket:', paint.bad(code), ...place, neutraliseLine(message), paint.faint(neutraliseLine(hint))].join(' ')
}

/** The same as data: one line of JSON. */
export function troubleData({ code, message, hint }: Trouble, file: string): string {
  return JSON.stringify({ error: { code, message, hint }, source: { file } })
}
