/** How far the name of what a message holds may stand from its start. */
const headLength = 32
/** The number that signed, encrypted, doubly wrapped and compressed messages begin with, each with its own last digit. */
const beginning = /^0[\s\S]{1,9}\u0006\t\u002A\u0086\u0048\u0086\u00F7\r\u0001\u0007[\u0002\u0003\u0004]/

/** Whether a file whose first bytes are given, a character each, is a cryptographic message: signed, encrypted or both. */
export function isCryptographic(head: string): boolean {
  return beginning.test(head.slice(0, headLength))
}
