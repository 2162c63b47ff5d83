import type { Samples } from './samples.ts'

/** By when something is to be done. */
export const timescales: Samples = {
  read: [
    ['«Immediately»:', 'now'],
    ['«For immediate action»', 'now'],
    ['Stop it «with immediate effect».', 'now'],
    ['Visit each child «without further delay».', 'now'],
    ['Send it «within 70 working days of receiving this letter».', 'within'],
    ['Send it «within 70 working days of receiving the final focused visit letter».', 'within'],
    ['«Action within three to six months»', 'within'],
    ['Send it «no later than within two weeks of the date of this letter».', 'within'],
    ['«For action over the next six months»', 'over'],
    ['«For action in the longer term»', 'over'],
    ['«At once»:', 'now'],
    ['Stop it «straight away».', 'now'],
    ['Send it «by the end of March 2013».', 'by'],
    ['Send it «by Monday 12 November» or «no later than 7 March 2017».', 'by', 'by'],
    ['«By the autumn term 2021»', 'by'],
    ['Send it «by 2 December 2019» or «by 12 November 18».', 'by', 'by'],
    ['Send it «by no later than 7 March 2017».', 'by'],
  ],
  notRead: [
    'The risk is immediate and grave.',
    'Plans within the partnership are weak.',
    'They were judged by inspectors in 2018.',
    'Three months passed.',
    'The longer term is unclear.',
    'Long term plans are weak.',
    'It took 70 days.',
    'By law, plans are kept.',
    'Over the months, little changed.',
    'Without further work, delay will follow.',
    'Within days of the visit, leaders acted.',
  ],
}
