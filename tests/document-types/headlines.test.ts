import { expect, it } from 'vitest'
import { headlines } from '../../src/document-types/news-article/headlines.ts'
import { authorityIn } from '../../src/extractors/authority/authority.ts'
import { settle } from '../../src/record/settle.ts'
import type { RecordBody } from '../../src/record/schema.ts'
import { partOf } from '../support/doc.ts'

it('an area is named in a headline, not in the menu, the region, the masthead or the trust above it', () => {
  const part = partOf(['Liverpool Echo', 'News > Liverpool News', 'England | Local News | Stoke & Staffordshire', 'Doncaster Children\u2019s Trust', '# Children at risk in Knowsley, Ofsted finds'])
  const found = headlines(part).map((view) => authorityIn(view, part)).find((authority) => authority !== undefined)
  expect(settle<RecordBody['authority']>(found ?? null).body).toMatchObject({ name: 'Knowsley' })
})
