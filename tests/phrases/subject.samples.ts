import type { Samples } from './samples.ts'

/** What a sentence names of that which inspections grade. */
export const subjects: Samples = {
  read: [
    ['The «experiences and progress of care leavers» are good.', 'care-leavers'],
    ['«Adoption services» are outstanding.', 'adoption'],
    ['«Services for children and care leavers» are good.', 'all-services'],
    ['The «impact of leaders on social work practice» is good.', 'leadership'],
    ['The «overall effectiveness of children’s services» in Leeds is good.', 'overall'],
    ['The «quality of help and protection» is adequate.', 'help-and-protection'],
    ['«Support for children looked after» is good.', 'looked-after'],
    ['The «arrangements in place to evaluate what is done by the Council and the Board partners to safeguard children» require improvement.', 'lscb'],
    ['The «arrangements to evaluate the effectiveness of what is done by the authority and board partners to safeguard and promote the welfare of children» are good.', 'lscb'],
    ['The «impact of services on enabling looked after children and young people to be healthy» is good.', 'aspect'],
    ['«Helping children in care to enjoy and achieve» was outstanding.', 'aspect'],
    ['All areas were good save that «leaders» are inadequate.', 'leadership'],
  ],
  readWithSmallLetters: [
    ['The «Fenmarsh Local Safeguarding Children Board (FSCB)» is good.', 'lscb'],
    ['The «FSCB» is good.', 'lscb'],
    ['«The Board» was judged good.', 'lscb'],
  ],
  notRead: [
    'Arrangements in place to evaluate bids are good.',
    'The plan sets out what is done by the council and its partners.',
    'Helping pupils to be healthy is good.',
    'Leaders met the board of governors.',
    'The board of a school is good.',
    'Children leave care early.',
    'The care plan is good.',
    'Foster carers are well supported.',
    'Leaders are good at listening.',
    'Schools are safe.',
    'The overall number of visits is good.',
  ],
}

/** Words that mean the services as a whole. */
export const wholes: Samples = {
  read: [
    ['The «council» was rated good.', 'named'],
    ['Ofsted found that «it» was inadequate.', 'pronoun'],
    ['«The service» is good.', 'service'],
    ['«They» were judged inadequate.', 'pronoun'],
    ['The «local authority» requires improvement.', 'named'],
  ],
  readWithSmallLetters: [
    ['«Children’s services in Leeds» are good.', 'named'],
    ['«Leeds City Council’s children’s services» require improvement.', 'named'],
    ['«Oldham» was rated good.', 'place'],
    ['«Services for children in Bath and North East Somerset» were good.', 'named'],
  ],
  notRead: [
    'The school is good.',
    'Adoption services are good.',
    'Health services were good.',
    'The weather was good.',
    'Leaders in the town are good.',
    'Good practice was seen.',
    'The police are good.',
    'The nursery was good.',
  ],
}
