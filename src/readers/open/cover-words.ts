/** What programs that make a portfolio write on the page that those see whose programs cannot open one. */
const boilerplate = /\bopen this PDF portfolio in\b|\bPDF portfolios?\b[^.]{0,80}\b(?:Acrobat|Reader)\b/i
/** A page of such words has no more of them, in UTF-16 code units. */
const longest = 600

/** Whether a document says nothing of its own: its pages are blank, or only say how to open what it carries. */
export function saysNothing(text: string): boolean {
  const words = text.trim()
  return words === '' || (words.length < longest && boilerplate.test(words))
}
