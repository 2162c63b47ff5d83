import { neutraliseLine } from '../terminal/neutralise.ts'
import type { Paint } from '../terminal/paint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Trouble } from './errors.ts'

/** Trouble in one line for people: code, file, what is wrong, what to do. */
export function troubleLine({ code, message, hint }: Trouble, paint: Paint, file?: string): string {
  const place = file === undefined ? [] : [paint.strong(`${neutraliseLine(file)}:`)]
  return ['docket:', paint.bad(code), ...place, neutraliseLine(message), paint.faint(neutraliseLine(hint))].join(' ')
}

/** The same as data: one line of JSON. */
export function troubleData({ code, message, hint }: Trouble, file: string): string {
  return JSON.stringify({ error: { code, message, hint }, source: { file } })
}

/** Where in docket a fault came up, for whoever asked with --debug. */
export function tellStack(error: unknown, terminal: Terminal): void {
  if (terminal.showsStacks && error instanceof Error) terminal.say(terminal.sayPaint.faint(error.stack ?? error.message))
}
