import { inspectionTheme } from '../../../src/extractors/general/theme.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

describeExtractor('inspectionTheme', inspectionTheme, {
  reads: {
    'Joint targeted area inspection of «the multi-agency response to domestic abuse» in Durham': 'the multi-agency response to domestic abuse',
    'Joint targeted area inspection of «the multi-agency response to children missing from home, care or education» in Southend-on-Sea': 'the multi-agency response to children missing from home, care or education',
    'Joint targeted area inspection of Barnsley\nThis letter summarises the findings of the joint targeted area inspection (JTAI) of «the multi-agency response to initial need and risk» in Barnsley.': 'the multi-agency response to initial need and risk',
    'This letter summarises the findings of the inspection of «the multi-agency response to children and families who need help».': 'the multi-agency response to children and families who need help',
    'The joint inspection of «the multi-agency response to initial need and risk» in the Royal Borough of Windsor and Maidenhead.': 'the multi-agency response to initial need and risk',
    'The joint inspection of «the multi-agency response to neglect» in Durham and on the steps that follow from it.': 'the multi-agency response to neglect',
    'The joint inspection of «the multi-agency response to neglect» in Durham and what comes next.': 'the multi-agency response to neglect',
    "The joint inspection of «the multi-agency response to abuse in the family home» in Cheshire East.": 'the multi-agency response to abuse in the family home',
  },
  ignores: ['Joint targeted area inspection of Barnsley', 'The multi-agency response was slow.'],
})
