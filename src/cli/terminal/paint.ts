import { neutralise } from './neutralise.ts'

/** How words look. Every brush makes its words harmless first, so whatever is painted may come from a document. */
export interface Paint {
  readonly hasColour: boolean
  plain(words: string): string
  strong(words: string): string
  faint(words: string): string
  good(words: string): string
  doubtful(words: string): string
  bad(words: string): string
  /** Words that are pointed at; marked without colour too. */
  quote(words: string): string
}

export const plainPaint: Paint = {
  hasColour: false,
  plain: neutralise, strong: neutralise, faint: neutralise, good: neutralise, doubtful: neutralise, bad: neutralise,
  quote: (words) => `«${neutralise(words)}»`,
}

/** The brushes for a stream; chalk is only loaded where there is colour. */
export async function paintFor(wantsColour: boolean): Promise<Paint> {
  if (!wantsColour) return plainPaint
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const brush = (colour: (words: string) => string) => (words: string) => colour(neutralise(words))
  return {
    hasColour: true,
    plain: neutralise,
    strong: brush(chalk.bold), faint: brush(chalk.dim),
    good: brush(chalk.green), doubtful: brush(chalk.yellow), bad: brush(chalk.red),
    quote: brush(chalk.cyan.underline),
  }
}
