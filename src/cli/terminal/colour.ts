export const colourChoices = ['auto', 'always', 'never'] as const
export type ColourChoice = (typeof colourChoices)[number]

type Environment = Readonly<Record<string, string | undefined>>

/** Whether a stream gets colour: the option decides, then FORCE_COLOR, NO_COLOR, and last what the stream is. */
export function wantsColour(choice: ColourChoice, isTerminal: boolean, environment: Environment): boolean {
  if (choice !== 'auto') return choice === 'always'
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind } = environment
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (refused || kind === 'dumb') return false
  return isTerminal
}
