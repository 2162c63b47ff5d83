import type { Samples } from './samples.ts'

/** Words by which a sentence of a report turns to an earlier inspection. */
export const recalls: Samples = {
  read: [
    ['At the time of the «last inspection», care plans were weak.', 'last'],
    ['Since «that inspection», leaders have acted.', 'that'],
    ['Since «that visit», more staff have come.', 'that'],
    ['«When services were» judged inadequate, caseloads were high.', 'when'],
    ['«When the local authority required» improvement, few visits were timely.', 'when'],
    ['«In 2018», services were inadequate.', 'dated'],
    ['The «2018 inspection» found weak practice.', 'dated'],
    ['At the «last inspection», thresholds were unclear.', 'last'],
    ['The «previous full inspection» found drift.', 'last'],
    ['Services were «judged good previously».', 'last'],
  ],
  notRead: [
    'Children are seen when they need it.',
    'Since then leaders have acted.',
    'The inspection of the home was late.',
    'Last year the team grew.',
    'In time, plans improve.',
    'The time of the meeting was wrong.',
    'Previously, staff left.',
    'When children were seen, notes were made.',
  ],
}
