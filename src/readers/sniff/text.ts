import { decode } from '../text/decode.ts'
import { isMail } from './mail.ts'

const headLength = 16_384
/** Control characters that text does not hold, by share. */
const mostControl = 0.01

const markupStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i
const markup = /<\/?(?:p|div|span|table|tr|td|ul|ol|li|h[1-6]|br|script|style|link|meta|title|section|article)(?=[\s/>])[^<>]*>/gi

/** The media type of a text's content, or undefined if it is no text. */
export async function sniffText(bytes: Uint8Array): Promise<string | undefined> {
  const head = (await decode(headOf(bytes))).text
  if (isBinary(head)) return undefined
  if (isHtml(head)) return 'text/html'
  if (isMail(head)) return 'message/rfc822'
  return head.trimStart().startsWith('<?xml') ? 'application/xml' : 'text/plain'
}

/** Not cut within a character of UTF-8. */
function headOf(bytes: Uint8Array): Uint8Array {
  let end = Math.min(headLength, bytes.length)
  while (end < bytes.length && end > headLength - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, end)
}

function isBinary(text: string): boolean {
  const control = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0
  return control > Math.max(2, text.length * mostControl)
}

/** A whole page, or a piece of one: text with a few tags in it is still text. */
function isHtml(text: string): boolean {
  if (markupStart.test(text)) return true
  const tags = [...text.matchAll(markup)].reduce((length, [tag]) => length + tag.length, 0)
  return /^\s*</.test(text) && tags > text.length * 0.1
}
