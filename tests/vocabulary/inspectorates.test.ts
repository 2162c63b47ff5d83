import { expect, it } from 'vitest'
import { parseInspectorate } from '../../src/vocabulary/inspectorates.ts'

it.each([
  ['Ofsted', 'Ofsted'],
  ['the Care Quality Commission (CQC)', 'CQC'],
  ['HMI Constabulary and Fire & Rescue services', 'HMICFRS'],
  ["His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)", 'HMICFRS'],
  ['HMI Constabulary (HMIC)', 'HMIC'],
  ['HMI Probation (HMI Prob)', 'HMI Probation'],
  ['HMIP', 'HMI Probation'],
])('knows %s', (words, name) => expect(parseInspectorate(words)).toBe(name))

it.each(['HMI', 'Quality Commission', 'Ofsted Inspector'])('does not take %s for one', (words) => expect(parseInspectorate(words)).toBeUndefined())
