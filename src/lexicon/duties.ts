import { terms } from './terms.ts'

/** Verbs with which a sentence begins that asks for something to be done: "Ensure that …". */
export const toDo = terms('to-do', {
  better: [
    'accelerate', 'build', 'consolidate', 'drive', 'embed', 'enhance', 'expand', 'expedite', 'extend', 'improve', 'increase', 'promote',
    'raise', 'reduce', 'sharpen', 'simplify', 'speed', 'strengthen', 'support', 'tackle', 'boost', 'cut', 'deepen', 'maximise', 'minimise',
    'rectify', 'remedy', 'resolve', 'streamline', 'widen',
  ],
  make: [
    'agree', 'complete', 'create', 'deliver', 'demonstrate', 'develop', 'devise', 'establish', 'implement', 'introduce', 'make',
    'provide', 'recruit', 'secure', 'undertake', 'take', 'use', 'work with', 'act', 'apply', 'appoint', 'begin', 'bring', 'carry out', 'conduct',
    'draw up', 'equip', 'give', 'hold', 'keep', 'offer', 'prepare', 'publish', 'put', 'record', 'roll out', 'set', 'share', 'train', 'work together',
  ],
  see: [
    'address', 'clarify', 'consider', 'continue', 'coordinate', 'enable', 'engage', 'ensure', 'evaluate', 'identify', 'maintain',
    'monitor', 'prioritise', 'progress', 'refresh', 'review', 'revise', 'scrutinise', 'seek', 'update', 'analyse', 'assess', 'audit', 'challenge',
    'check', 'define', 'examine', 'focus', 'guarantee', 'involve', 'listen', 'look', 'measure', 'reconsider', 'satisfy', 'see', 'target', 'test',
    'track', 'understand', 'verify',
  ],
})

/** What makes a statement a duty. */
export const must = terms('must', { must: ['should', 'must', 'need(|s) to'], will: ['will'] })

/** Verbs of those who ask for something. */
export const ask = terms('ask', { ask: ['ask(|s|ed)', 'requir(e|es|ed)', 'request(|s|ed)', 'invite(|d)'], please: ['please'] })

/** Verbs of handing something in. */
export const handIn = terms('hand-in', { make: ['prepare', 'produce', 'submit', 'send'], give: ['provide', 'draw up', 'write'] })

/** Papers in which a council says what it will do. */
export const planPaper = terms('plan-paper', {
  plan: ['action plan', 'statement of [proposed] action'],
  statement: ['written statement [of [proposed] action]'],
})
