import { InvalidArgumentError, Option } from 'commander'
import { type Redaction, redactions } from '../../record/redacted.ts'

export interface RedactOptions {
  readonly redact?: readonly Redaction[]
}

/** What is taken out of records before they are shown. */
export function redactOption(): Option {
  return new Option('--redact <list>', 'take out of all words: people (their names), contacts (phones, addresses of mail)').argParser(parseRedactions)
}

function parseRedactions(list: string): Redaction[] {
  const wanted = list.split(',').map((name) => name.trim())
  if (!wanted.every(isRedaction)) throw new InvalidArgumentError(`Allowed are ${redactions.join(', ')}.`)
  return wanted
}

function isRedaction(name: string): name is Redaction {
  return (redactions as readonly string[]).includes(name)
}
