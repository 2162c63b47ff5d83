import { terms } from './terms.ts'

const inNeed = '[inspection of] [services for] children in need of help and protection'
const onPractice = '[on social work practice [with children and [their] families]]'

/** What inspections grade, as sentences name it; which area of a framework that is, is a chooser's question. */
export const area = terms('area', {
  overall: ['overall (effectiveness|judg(e|)ment(|s)|rating(|s)|grad(e|ing)|outcome|result|verdict|performance)'],
  'all-services': [
    `${inNeed} [,] children looked after and care leavers`,
    `${inNeed} [,] looked after children and care leavers`,
  ],
  leadership: [
    'leadership', 'leadership [,] (management|and management) [and governance]', 'leadership and governance',
    `impact of [(the|its|their|our)] [(council|senior|service)] (leaders|leadership) ${onPractice}`,
  ],
  'help-and-protection': [
    'help and protection', '[children] [and (young people|families)] (who (need|require)|needing) help (and|or) protection',
    '[children] [and (young people|families)] [who are] in need of help (and|or) protection',
    'effectiveness of [the] help [provided|offered]',
  ],
  'child-protection': ['child protection', '[arrangements for] [the] protection of children'],
  safeguarding: ['safeguarding', 'safeguarding arrangements'],
  'looked-after': ['looked after children', 'children looked after'],
  'in-care': ['children in [its|our|their] care', 'children in public care', 'young people in care'],
  permanence: ['[achieving] permanence'],
  'care-leavers': ['care leaver(|s)', 'care experienced young (people|adults)', '(young people leaving|leaving) care'],
  adoption: ['adoption'],
  fostering: ['fostering'],
  lscb: ['[local] (children|childrens) safeguarding board', '[local] safeguarding (children|childrens) board', 'lscb'],
  practice: ['quality of practice'],
  '-': [
    'leadership (teams|group)', 'child protection (plan|conference|inspection|enquir(y|ies)|case)(|s)',
    'safeguarding children (team|partnership)(|s)',
    'safeguarding (partner|lead|team|partnership|adviser|concern)(|s)', 'edge of care',
    '(adoption|fostering) (panel|agency|agencies)',
  ],
})

/** The services as a whole. */
export const services = terms('services', {
  services: [
    '[children] services', "children's social (care|work) [services]",
    'services (for|to) children [and (young people|families|their families)]', 'all [of] [the] [(three|four|five)] areas [of the service]',
    'all [of] [the] [(three|four|five)] judgements',
  ],
  council: ['council', '[local] authority', 'borough', 'department'],
  service: ['(the|this) [aspect of] service'],
  pronoun: ['it', 'they', 'these'],
  '-': [
    '(adult|adults|youth|support|universal|health|public|agency|corporate) services', 'local authority designated',
    'council (tax|housing|member|officer)(|s)',
  ],
})
