import { expect, it } from 'vitest'
import { readDocument, recordsOf } from '../../src/docket.ts'

const report = `Area SEND inspection of Elmshire Local Area Partnership

Inspection dates: 18 to 22 November 2024
Dates of previous inspection: The previous full inspection was on 19 March 2018. There was a subsequent revisit on 24 March 2020.

Inspection outcome

The local area partnership’s special educational needs and/or disabilities (SEND) arrangements typically lead to positive experiences and outcomes for children and young people with SEND.

Areas for improvement

• Leaders should improve the timeliness of plans.
`

it('a report of 2023 on that recalls a revisit is not asked for what a letter carries', async () => {
  const [record] = recordsOf(await readDocument({ name: 'send.txt', bytes: new TextEncoder().encode(report) }))
  expect(record?.documentType).toBe('area-send-report')
  expect(record?.warnings.filter(({ message }) => /addressees|signatories/.test(message))).toEqual([])
})
