import { numberWords } from '../vocabulary/numbers.ts'
import { terms } from './terms.ts'

const several = `(${numberWords.slice(1).join('|')})`

const ofAreas = '[of] [the] [(main|key|other)] (areas|judg(e|)ments|services|categories)'

/** Words by which a sentence names a grade without giving it. */
export const mood = terms('mood', {
  denied: [
    'no longer', 'not', 'never', "(isn't|aren't|wasn't|weren't)", 'neither', 'nor', 'miss(ed|es|ing) [out on]', '(fall|falls|falling|fell) short of', 'just short of',
    'fail(ed|s|ing) to (get|achieve|reach|gain|win|earn|secure)', '(rather|other) than', 'instead of', 'far from',
  ],
  condition: [
    'if', 'likely', '(requirement|condition)s (for|of)', 'where any', 'any area', 'would', 'could', '(can|may|might) be', 'might', 'should',
    'a[n] [local] authority (that|which)', 'an lscb', 'unless', 'cannot', 'will be (judged|rated|graded|found)', 'does not give',
    '(hoped|hopes|hoping) (to|that|for)', '(expected|feared) to be (judged|rated)', '(expects|expecting)', '(rumoured|rumours)',
    'denied that', 'claims that', 'nobody', 'draft report', 'must', 'until (services|all|every|we|they|it) (is|are)', '(wanted|wants|want) (every|all|our|its)', 'expect the report', '(need|want|wish|intend|plan)(|s|ed|ing) to',
  ],
  aim: [
    '(aim|target|ambition|goal|aspiration)(|s|ed)', 'aspir(e|es|ed|ing)', 'becom(e|ing)', 'journey [back] to', 'toward(|s)', 'working to', 'striving',
    'by the next', 'in order to', 'cusp', 'brink', 'verge', 'on track (for|to)', 'heading (for|to)', 'touching distance', 'in sight', 'we want',
  ],
  self: ['(officers|managers) consider', 'self (assess|evaluat)(ed|ment|ion|es|ing)'],
  scale: ['scale', 'four point', 'means that', 'grades are', '(run|range|ranging) from'],
  share: [
    'per cent', 'percent', '%', '(quarter|third|half|majority|proportion|percentage|share) of', 'number of [local] (councils|authorities)',
    `${several} (in|out of) (every ${several}|${several})`,
  ],
  several: [
    `${several} [(other|more|further)] [(local|english)] (councils|authorities|boroughs)`,
    '(just|only) one [other] (council|authority)',
    '(no|any) [other] (council|authority)', '(neighbouring|another|nearby) [local] (council|authority|borough)', 'those (judged|rated|graded|that|which)', '(councils|authorities) (judged|rated|graded)',
    'none (of|is|was|were|has|have|had|achieved|received)',
  ],
  '-': [
    `${several} (in|out of) ${several} ${ofAreas}`,
    'could only be', 'could hardly be', 'cannot (go|do) (beyond|better than)', 'would (say|add|stress|remind)', 'would (remember|recall|know|be aware) (that|how|when)', 'would like to (talk|discuss|thank)', 'cannot have been', 'ambition and prioritisation',
    `one of [only|just|the] ${several} [(other|local|english)] (councils|authorities|boroughs)`,
  ],
})
