import { packageHint } from '../../../text/package-hint.ts'
import type { Paint } from '../../terminal/paint.ts'
import type { FormatEntry, LimitEntry } from './format-list.ts'

/** A format for people. */
export function formatLines({ title, extensions, gives, uses, missing }: FormatEntry, paint: Paint): string[] {
  return [
    `${paint.strong(title)}  ${paint.faint(extensions.map((extension) => `.${extension}`).join(' '))}`,
    `  ${paint.plain(gives)}`,
    `  ${paint.faint(`read by ${uses.join(', ')}`)}`,
    ...(missing.length > 0 ? [`  ${paint.doubtful(`not installed: ${packageHint(missing)}`)}`] : []),
    '',
  ]
}

/** The limits for people, names and numbers in columns. */
export function limitLines(limits: readonly LimitEntry[], paint: Paint): string[] {
  const widest = Math.max(...limits.map(({ name }) => name.length))
  const longest = Math.max(...limits.map(({ most }) => printed(most).length))
  return [
    paint.strong('Limits'),
    ...limits.map(({ name, most, meaning }) => `  ${paint.plain(name.padEnd(widest))}  ${printed(most).padStart(longest)}  ${paint.faint(meaning)}`),
    '',
    paint.faint('A file that goes beyond one is refused with E_LIMIT or E_TOO_LARGE; --limit NAME=NUMBER moves it.'),
  ]
}

function printed(number: number): string {
  return number.toLocaleString('en-GB')
}
