import { toldScope } from '../../../src/extractors/general/told-scope.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('toldScope of a visit', toldScope, {
  reads: {
    "It was a two-day visit. They looked at the council's arrangements for «children in need». A visit of this kind does not lead to a grade. Ofsted wrote.": 'children in need',
    "Inspectors came for two days. They looked at «the front door». Visits like this don't carry a rating, Ofsted says.": 'the front door',
    'It was a focused visit, which looked at arrangements for «care leavers».': 'care leavers',
    'The focused visit was short. The focus of the visit was «permanence planning for children in care».': 'permanence planning for children in care',
    'This focused visit considered the effectiveness of planning for «children in care, including matching».': 'children in care, including matching',
    "On the focused visit inspectors looked at «the \"front door\": contacts, referrals and decisions». All was well.": 'the "front door": contacts, referrals and decisions',
    'She said that the focused visit had been carried out on 8 June 2021, and that it had looked at «children in need». All was well.': 'children in need',
    'The focused visit looked at «the front door» and was the first of its kind.': 'the front door',
    'The focused visit, which concentrated on «the front door», found good practice.': 'the front door',
    'Ofsted made a focused visit. Its subject was «the response to children who go missing».': 'the response to children who go missing',
    'Ofsted made a focused visit. Inspectors had been in town for two days to look at «support for care leavers».': 'support for care leavers',
    'Ofsted made a focused visit. Inspectors looked at «the front door, which here means the hub and two teams».': 'the front door, which here means the hub and two teams',
    'Ofsted made a focused visit. Inspectors looked at «the front door», which took two days.': 'the front door',
    'Ofsted made a focused visit. They looked at arrangements for «care leavers», and they spoke with social workers.': 'care leavers',
    'On their focused visit inspectors looked at «the front door» and met staff.': 'the front door',
    'It was a focused visit. Ofsted came to the town on 3 and 4 May 2022 to look at our arrangements for «children in need».': 'children in need',
    'Since our last full inspection we have had a plan.\nFocused visit in May\nThey looked at «our front door».': 'our front door',
    'Ofsted made a focused visit. Inspectors visited us in May to look closely at «children and young people in care».': 'children and young people in care',
    'Ofsted made a focused visit. The visit examined the quality of support for «care leavers», and no grade was given.': 'care leavers',
  },
  ignores: [
    'On the focused visit they looked at 40 case records.', 'After the focused visit members considered the cost of agency staff.',
    'The inspectors of the focused visit reviewed a range of evidence.', 'The focus of the visit was positive, the Chair of the focused visit group said.',
    'The full inspection looked at care leavers.', 'After the focused visit Ofsted told us to look at the front door.',
  ],
})

describeExtractor('toldScope of a joint inspection', toldScope, {
  reads: {
    'The JTAI team came in May. Their theme was «the response to neglect».': 'the response to neglect',
    'We had a JTAI in May. Our theme was «the response to neglect».': 'the response to neglect',
    'The JTAI was one of six in the series on «child sexual exploitation». It gave no grade.': 'child sexual exploitation',
    "A JTAI has a 'deep dive' into one theme, which changes.\nFenshire had a JTAI in May. The deep dive was into «the response to neglect».": 'the response to neglect',
    "Every JTAI has a 'deep dive'. In Fenshire this was «the response to neglect».": 'the response to neglect',
    "The JTAI included a 'deep dive' into «the response to children who go missing».": 'the response to children who go missing',
    "The JTAI looked at all agencies. The inspection's theme was «neglect of older children».": 'neglect of older children',
    'The joint targeted area inspection focused on «criminal exploitation of children».': 'criminal exploitation of children',
    'The JTAI, which reviewed «the response to neglect», was held in May.': 'the response to neglect',
    'A deep dive on fraud was none of it.\nThe JTAI looked at «the multi-agency response to abuse and neglect».': 'the multi-agency response to abuse and neglect',
  },
  ignores: ['The JTAI is over. The Board focused on its budget.'],
})
