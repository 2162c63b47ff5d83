import { anyOf } from '../text/any-of.ts'
import { fits } from '../text/search.ts'

const words = [
  'Director', 'Chief', 'Executive', 'Head', 'Officer', 'Manager', 'Commissioner', 'Constable', 'Chair', 'Chairman', 'Chairperson', 'Leader',
  'Member', 'Lead', 'Secretary', 'Superintendent', 'Inspector', 'Commander', 'Scrutineer', 'President', 'DCS', 'CEO', 'Accountable',
  'Principal', 'Headteacher', 'Governor', 'Clerk', 'Adviser', 'Advisor', 'Editor', 'Nurse', 'Partner', 'Coordinator', 'Analyst',
  'Solicitor', 'Holder', 'Managing', 'Mayor', 'Minister', 'Civil Servant',
]

/** Source of a pattern for a word that makes a phrase somebody's office. */
export const officeWord = String.raw`\b${anyOf(...words)}s?\b`

const office = new RegExp(officeWord, 'i')

/** Whether words name an office that a person may hold. */
export function isOffice(line: string): boolean {
  return fits(office, line)
}
