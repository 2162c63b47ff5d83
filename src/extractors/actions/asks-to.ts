import { anyOf } from '../../text/any-of.ts'

const verbs = [
  'accelerate', 'address', 'agree', 'build', 'clarify', 'complete', 'consider', 'consolidate', 'continue', 'coordinate', 'create', 'deliver', 'demonstrate',
  'develop', 'devise', 'drive', 'embed', 'enable', 'engage', 'enhance', 'ensure', 'establish', 'evaluate', 'expand', 'expedite', 'extend', 'identify', 'implement',
  'improve', 'increase', 'introduce', 'maintain', 'make', 'monitor', 'prioritise', 'progress', 'promote', 'provide', 'raise', 'recruit', 'reduce', 'refresh', 'review',
  'revise', 'scrutinise', 'secure', 'seek', 'sharpen', 'simplify', 'speed', 'strengthen', 'support', 'tackle', 'take', 'undertake', 'update', 'use', 'work with',
]
const manner = String.raw`(?:(?:further|also|[a-z]{3,15}ly)(?: and [a-z]{3,15}ly)?,? )?`

/** Words that ask for something to be done: "Ensure that …", "Urgently review …". */
export const asksTo = new RegExp(`^${manner}${anyOf(...verbs)}\\b`, 'i')
