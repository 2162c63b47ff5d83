import { forewordSigners } from '../../../src/extractors/plan/foreword.ts'
import { describeExtractor } from '../../support/describe-extractor.ts'

const leader = [{ name: 'Ann Okoro', role: 'Leader of the Council', organisation: null }]

describeExtractor('forewordSigners', forewordSigners, {
  reads: {
    '# Foreword\nWe owe it to families to put things right.\n«Councillor Ann Okoro», «Leader of the Council»\n# The plan': leader,
    '# Introduction\nWe have work to do.\n«Ann Okoro»\n«Leader of the Council»\n# The plan': leader,
    '# Foreword by «Ann Okoro», «Leader of the Council»\nWe have work to do.': leader,
  },
  ignores: [
    '# Foreword\nWe have work to do.\n# Who leads\nAnn Okoro, Leader of the Council', '# Foreword\nAnn Okoro, Leader of the Council, is to chair the board.',
    'Ann Okoro, Leader of the Council', '# Foreword\nThe board is led by a chair.\nLead: Ann Okoro, Head of Quality:',
  ],
})
