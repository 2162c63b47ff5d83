import type { Samples } from './samples.ts'

/** Times of which at least the year is printed. */
export const times: Samples = {
  read: [
    ['It took place on «26th and 27th February 2019».', '2019-02-26'],
    ['They came from «19 November to 11 December 2013».', '2013-11-19'],
    ['It was held on «Tuesday, 4 June 2024».', '2024-06-04'],
    ['Between «30 April and 1 May 2025» they came again.', '2025-04-30'],
    ['It was published in «May 2011».', '2011-05'],
    ['The visits of «October and November 2015» said so.', '2015-10'],
    ['In «2018» much changed.', '2018'],
    ['The letter of «14/07/2023» says so.', '2023-07-14'],
    ['Dated the «14th day of July 2023».', '2023-07-14'],
    ['It was in «May 2011» and again in «2013».', '2011-05', '2013'],
    ['It meets on «12 March 2020», 7.00 pm.', '2020-03-12'],
    ['It meets on «12 March 2020», 10 am.', '2020-03-12'],
  ],
  notRead: [
    'The framework introduced in May 2012 is stricter.',
    'The framework that came in at the end of 2013 is stricter.',
    'The Children Act 1989 says so.',
    'Schools had put the reforms of 2014 into effect.',
    'The reforms introduced in September 2014 are for all.',
    'The Care Planning Regulations 2010 were amended.',
    'The budget of 2016-17 was agreed.',
    'The budget of 2016/17 was agreed.',
    'No calendar has 31 February 2018a.',
    'Chapter 5 and section 6 say so.',
    'It cost £2,015.',
    'Call 0300 123 1231 for more.',
    'Some 54% of 120 plans were late.',
  ],
}
