import type { Samples } from './samples.ts'

/** Inspections by name, with their sort. */
export const names: Samples = {
  read: [
    ['Leaders welcomed the «focused visit».', 'focused'],
    ['A «focussed assurance visit» was announced.', 'focused'],
    ['The report is about a «monitoring visit» to care leavers.', 'monitoring'],
    ['The «joint targeted area inspection» began on a Monday.', 'joint'],
    ['A «JTAI» looked at exploitation.', 'joint'],
    ['The «area SEND inspection» is over.', 'send'],
    ['An «inspection of services for children with special educational needs» took place.', 'send'],
    ['The «special educational needs and disabilities inspection» is over.', 'send'],
    ['An «unannounced inspection» was followed by a «contact, referral and assessment inspection».', 'full', 'referral'],
    ['The «ILACS inspection» took place.', 'full'],
    ['The «last inspection» found much to do.', 'full'],
    ['Services were «inspected» under the old rules.', 'full'],
    ['An «inspection of its contact, referral and assessment» arrangements found much to do.', 'referral'],
  ],
  notRead: [
    'The visit took place.', 'The inspection framework is new.', 'A focused discussion followed.', 'Monitoring is weak.',
    'The joint committee met.', 'Leaders send their plan.', 'Special schools are full.', 'Contact, referral and assessment are weak.',
  ],
}
