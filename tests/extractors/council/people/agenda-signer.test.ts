import { agendaSigner, summonsDate } from '../../../../src/extractors/council/people/agenda-signer.ts'
import { describeExtractor } from '../../../support/describe-extractor.ts'

describeExtractor('agendaSigner', agendaSigner, {
  reads: {
    '«Ann Okoro», «Chief Executive»\nCivic Centre, Lampton Road\n13th July 2015': [{ name: 'Ann Okoro', role: 'Chief Executive', organisation: null }],
    'You are requested to attend the above meeting.\n«Ann Okoro» - «Head of Governance»': [{ name: 'Ann Okoro', role: 'Head of Governance', organisation: null }],
    'Members are summoned to attend.\n«Ann Okoro»\n«Monitoring Officer»': [{ name: 'Ann Okoro', role: 'Monitoring Officer', organisation: null }],
    '«Ann Okoro»\n«Head of Legal and Democratic Services»\n19 September 2024': [{ name: 'Ann Okoro', role: 'Head of Legal and Democratic Services', organisation: null }],
  },
  ignores: [
    'To consider the budget.\nOfficer: Ann Okoro, Head of Finance\n12 March 2024', 'You are requested to attend.\nCouncillor Ann Okoro, Leader',
    'Those who attend may park outside.\nAnn Okoro, Head of Governance', 'Ann Okoro\nHead of Service\nTelephone: 01632 960001', 'Contact: Ann Okoro\nHead of Service',
    'Councillor Ann Okoro (Chair)\nDate: Tuesday 4 March 2025', 'To: Ann Okoro, Director of Children\u2019s Services\nDate: Tuesday 4 March 2025',
  ],
})

describeExtractor('summonsDate', summonsDate, {
  reads: { 'Ann Okoro\nHead of Legal and Democratic Services\n«19 September 2024»': '2024-09-19' },
  ignores: ['Ann Okoro\nHead of Service\nTelephone: 01632 960001'],
})
