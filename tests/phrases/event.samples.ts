import type { Samples } from './samples.ts'

/** Inspections with their times: what they are called stands in guillemets. */
export const events: Samples = {
  read: [
    ['Since «the last ILACS inspection in 2018», leaders have acted.', '2018'],
    ['«The previous inspection of the local authority’s arrangements for the protection of children was in January 2013».', '2013-01'],
    ['This was the second visit since «the full inspection in May 2022».', '2022-05'],
    ['Since «the single inspection framework (SIF) inspection in 2014» and «the focused visit in October 2018», much has changed.', '2014', '2018-10'],
    ['Most of what «the first focused visits in 2010» asked for is done.', '2010'],
    ['The «November 2017 inspection» found much to do.', '2017-11'],
    ['«In October 2021, the Ofsted inspection» found strong practice.', '2021-10'],
    ['Services were «judged to be inadequate in 2015».', '2015'],
    ['Safeguarding «was adequate in May 2011».', '2011-05'],
    ['«Its unannounced inspection of contact, referral and assessment arrangements took place on 9 and 10 June 2010».', '2010-06-09'],
    ['Weaknesses named in the peer review and again at «the last Ofsted inspection in 2019» remain.', '2019'],
    ['The «SIF (2017)» said so too.', '2017'],
  ],
  notRead: [
    'The peer review in May 2018 found little.',
    'The next inspection is due in 2027.',
    'The Children Act 1989 was debated at length.',
    'The budget for 2016-17 was agreed.',
    'A school was inspected in May 2018.',
    'The council adopted its plan in March 2019.',
    'The inspection of the constabulary by HMICFRS in 2019 said otherwise.',
    'Inspectors read 31 files and met 2018 children.',
    'A thematic audit in 2020 followed.',
    'The independent fostering agency was judged good in 2021.',
  ],
}
