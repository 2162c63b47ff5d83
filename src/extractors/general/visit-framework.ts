import { defineExtractor } from '../../rules/extractor.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import { anchorOf } from '../letter/letter-date.ts'

/** Year from which visits are made under the ILACS framework. */
const ilacsFrom = 2018

/** A monitoring visit belongs to the single inspection framework before 2018 and to ILACS from then on. */
export const visitFramework = defineExtractor<Framework>('visit-framework', (view, part) => {
  const title = view.find(/monitoring[ \n]visit/i)?.whole
  const anchor = anchorOf(part)
  return title && anchor && title.means<Framework>(anchor.year < ilacsFrom ? 'sif' : 'ilacs')
})
