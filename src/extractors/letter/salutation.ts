import type { View } from '../../text/view.ts'

const salutation = /^Dear\s+\S[^.:;\n]{0,200}$/m

/** The line that greets the addressee: "Dear Ms Butler", "Dear local partnership". */
export function salutationIn(view: View): View | undefined {
  return view.find(salutation)?.whole
}

const closing = /^(?:Yours?\s+(?:sincerely|faithfully|truly)|Kind regards)\b[,.]?/im

/** The words that close a letter: "Yours sincerely". The last such line. */
export function closingIn(view: View): View | undefined {
  return view.findAll(closing).at(-1)?.whole
}
