import { terms } from './terms.ts'

const inNeed = '[inspection of] [services for] children in need of help and protection'
const ofServices = '[(of|in) (those|these|its|their|both) [services]]'
const suchServices = '(those|these|both|its|their) services'
const ofWhat = `[(this|that|these|them|(in|for) both [areas]|in (this|that) area|${suchServices})]`
const inCare = '(looked after children|children in care|children looked after)'
const outcomes = ['be healthy', '(stay|be) safe', 'enjoy and achieve', 'make a positive contribution', 'achieve economic (wellbeing|well being)']
const thrive = `(${outcomes.join('|')})`
const lookedAfter = '(children looked after|looked after children)'
const pupils = '(learners|children [and young people]|young people|those)'
const learners = `[(services|support|provision|help)] [for] ${pupils}`
const someone = '(children|those|families)'
const offeredTo = '[((provided|offered|given) to children|provided|offered)]'
const needing = '(who (need|require)|needing)'
const owners = '(its|our|their|[(the|this)] (city|county|council|borough|authority|town))'
const ofLeaders = '(impact|effect|work|performance) of'
const welfare = '[and promote the welfare of]'
const boardAndCouncil = '[local] (council|authority) and [(the|its|by)] [safeguarding] board [partners]'
const whatIsDone = `what is done by [the] ${boardAndCouncil} [to safeguard ${welfare} children]`
const theirServices = '[(the|its|our|their)] (council|service|services|it)'
const theCouncil = '[(the|its)] (council|service|services|it|they)'
const whoLead = '(leaders|managers)'
const onPractice = '[on social work [practice] [with children and [their] families]]'

/** Who has children's services in the name of the office. */
const posts = ['member', 'director', 'minister', 'holder', 'secretary', 'spokesman', 'spokeswoman', 'spokesperson', 'lead', 'head', 'commissioner']

const ofCharge = [
  'safeguarding', 'leadership', 'protecting children', 'children in care', 'looked after children', 'fostering', 'adoption', 'care leavers',
  'help and protection', 'child protection',
]

/** What inspections grade, as sentences name it; which area of a framework that is, is a chooser's question. */
export const area = terms('area', {
  overall: ['overall one', 'overall (effectiveness|judg(e|)ment(|s)|rating(|s)|grad(e|ing)|outcome|result|verdict|performance)'],
  'all-services': [
    'services for children and care leavers',
    `${inNeed} [,] children looked after and care leavers`,
    `${inNeed} [,] looked after children and care leavers`,
    `[services for] children who need help and protection [,] ${lookedAfter} and care leavers`,
  ],
  leadership: [
    'leadership', 'leadership [,] (management|and management) [and governance]', 'leadership and governance',
    'leaders impact [on [social work] practice]', '(grade|judg(e|)ment|rating) (for|on) [(the|its|their|our)] leaders', 'impact [(that|which)] [(the|its|their|our)] leaders (have|had|make|made)', `${whoLead} , whose (impact|effect) on [social work] practice`, `(how|way) [(that|in which)] ${theCouncil} (is|are|was|were) (led|run|managed)`,
    `(how|way) [(that|in which)] [(the|its|our)] leaders (run|manage|lead) ${theirServices}`,
    `${ofLeaders} [(the|its|their|our)] [(council|senior|service)] (leaders|leadership) ${onPractice}`,
  ],
  'help-and-protection': [
    'help and protection [(of|for) children]', '(support|services) for children in need of protection', 'help [(given|offered|provided)] (to|for) children at risk', `[(children|those)] [and (young people|families)] ${needing} help (and|or) protection`,
    `help [((given|offered|provided) to|for)] ${someone} (in need of|${needing}) [help and] protection`,
    'work [done] to help and protect children', 'help(|s|ing) and protect(|s|ing) children', 'protect(s|ing) children',
    '[children] [and (young people|families)] [who are] in need of help (and|or) protection',
    `effectiveness of [the] help [and protection] ${offeredTo}`,
  ],
  'child-protection': ['child protection', '[arrangements for] [the] protection of children', '(arrangements|services) (to protect|for protecting) children'],
  safeguarding: ['safeguarding', 'safeguarding arrangements', 'services to safeguard children', '[services (to|for)] keep(|ing) children [and young people] safe'],
  'looked-after': ['looked after children', '(children|those) [who (are|have been)] looked after', 'looked after services', 'way [that] [the] (council|city|county|borough) looks after children', 'looking after children'],
  'in-care': [`(children|those) [(who are|already)] in [${owners}] care`, '(children|those) [(whom|that)] (it|they|we) (has|have|had) in (its|their|our) care', 'children who (are|have been) taken into care', 'looking after children in care', 'children still in care', 'children in public care', 'young people in care', 'children in the care of (the|this) (council|city|county|borough|authority)'],
  permanence: ['[achieving] permanence', 'finding (them|children|those in care) (permanent|lasting) (homes|families)'],
  'care-leavers': ['care leaver(|s)', 'care experienced young (people|adults)', '(young people leaving|leaving) care', 'those (who (leave|have left)|leaving) (care|it)'],
  adoption: ['adoption'],
  fostering: ['fostering'],
  lscb: [
    '[local] (children|childrens) safeguarding board', '[local] safeguarding [(children|childrens)] board', 'lscb',
    `arrangements [in place] to evaluate [the effectiveness of] ${whatIsDone}`,
  ],
  practice: ['quality of practice'],
  disability: ['[the] (service|services|provision|support) for disabled children', 'disabled children service(|s)', 'short breaks'],
  capacity: [
    `capacity to improve ${ofWhat} ${ofServices}`, `capacity for improvement ${ofServices}`, 'capacity (to improve|for improving) it', 'capacity for improvement in that field',
    'capacity for the improvement of both services', 'capacity of the council and its partners to improve', 'prospects (of|for) improvement', '(ability to improve|capacity to get better)',
  ],
  aspect: [
    'being healthy', 'staying safe', 'health outcomes', '[the] contribution of health agencies', 'enjoying and achieving', 'economic (wellbeing|well being)',
    '[making a] positive contribution', 'quality of provision', 'ambition and prioritisation', 'performance management',
    'partnership working', 'value for money', `health of ${inCare}`, `${learners} [with] learning difficulties [and [/ or] disabilities]`, 'equality and diversity', 'service management', 'management of [(the|its|their|our)] [children] services', '(additional|local|further) investigation', 'user engagement',
    'children and young people (are safe and feel safe|feeling safe)',
    `[impact of services on] (enabling|helping) ${inCare} [and young people] to ${thrive}`,
  ],
  '-': [
    `(${posts.join('|')}) (for|of) [children] [(supporting|helping)] [and] (${ofCharge.join('|')})`,
    'leadership (teams|group)', 'child protection (plan|conference|inspection|enquir(y|ies)|case)(|s)',
    'safeguarding children (team|partnership)(|s)',
    'safeguarding (partner|lead|team|partnership|adviser|concern)(|s)', 'edge of care',
    '(adult|adults) safeguarding board', 'safeguarding (adult|adults) board', '(adoption|fostering) (panel|agency|agencies)',
  ],
})

/** The services as a whole. */
export const services = terms('services', {
  services: [
    '[children] services', "children's social (care|work) [services]",
    'services (for|to) children [and (young people|families|their families)]', 'all [of] [the] [(three|four|five)] [judg(e|)ment] areas [of the service]',
    'all [of] [the] [(three|four|five)] judgements', '(every|each) (area|judg(e|)ment|category)',
    '(its|their|our|these|those) arrangements',
  ],
  council: ['council', '[local] authority', 'borough', 'department', '(the|this|a) (city|county)'],
  service: ['(the|this) [aspect of] service'],
  pronoun: ['it', 'they', 'them', 'these', 'us', 'we (are|were|have been|had been|became|have become)'],
  '-': [
    '(adult|adults|youth|support|universal|health|public|agency|corporate) services', '(housing|library|leisure|planning) services', 'local authority designated',
    'council (tax|housing|member|officer)(|s)',
    `(${posts.join('|')}) (for|of) children [and (young people|families|family)] [social care] services`,
  ],
})
