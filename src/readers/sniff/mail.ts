import { either } from '../../text/either.ts'

/** Header lines that no person writes. */
const byMachine = either(
  /^(?:return-path|received|message-id|mime-version|delivered-to|in-reply-to|references|user-agent|dkim-signature):/i,
  /^(?:content-(?:type|transfer-encoding|disposition|id|location)|authentication-results):/i,
  /^(?:list-[a-z-]+|arc-[a-z-]+|x-[a-z0-9-]+):/i,
)
/** Those that people read, too. */
const byPeople = either(
  /^(?:from|to|cc|bcc|date|subject|sender|reply-to|comments|keywords):/i,
  /^(?:importance|priority|organi[sz]ation|thread-(?:topic|index)):/i,
)
const headerLine = /^[a-z][a-z0-9-]*:/i
/** The line that a mail begins with in a folder of mails. */
const folderLine = /^>?From \S[^\r\n]{0,400}\r?\n/
const partsFollow = /^content-type:\s*multipart\//i

/** A mail as it was sent: header lines at the very start, some of them no person writes; or a mail's four with addresses in them. */
export function isMail(text: string): boolean {
  const [head = '', ...rest] = text.trimStart().replace(folderLine, '').split(/\r?\n\r?\n/, 2)
  if (!headerLine.test(head)) return false
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const machine = lines.filter((line) => byMachine.test(line))
  return machine.length >= 2 || machine.some((line) => partsFollow.test(line)) || (rest.length > 0 && isPlainMail(lines, machine.length))
}

/**
 * A memo begins with such lines, too: a mail has nothing else above its first blank line, an address for its sender, a
 * receiver or subject, and a date only with a time of day.
 */
function isPlainMail(lines: readonly string[], machine: number): boolean {
  const told = lines.filter((line) => byPeople.test(line))
  if (told.length + machine < lines.length || told.length < 2) return false
  const value = (name: string): string | undefined => told.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1)
  const date = value('date')
  return /[^\s<>@]@[\w-]/.test(value('from') ?? '') && (value('to') ?? value('subject')) !== undefined
    && (date === undefined || /\d:\d\d/.test(date))
}
