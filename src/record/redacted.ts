/** What can be taken out of records: names of persons; phone numbers and addresses of mail. */
export const redactions = ['people', 'contacts'] as const
export type Redaction = (typeof redactions)[number]

/** What stands where a name, a number or an address was taken out of a record. */
export const redactionMarks = { name: '[name]', phone: '[phone]', email: '[email]' } as const

/** Whether words hold such a mark, and say no longer what stands at their place. */
export function isRedacted(words: string): boolean {
  return Object.values(redactionMarks).some((mark) => words.includes(mark))
}
