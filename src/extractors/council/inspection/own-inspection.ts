import { defineExtractor } from '../../../rules/extractor.ts'
import type { Framework } from '../../../vocabulary/frameworks.ts'
import type { Period } from '../../../phrases/time/period.ts'
import { subjectOf } from '../../subject/subject.ts'

/** The framework of the inspection that a paper or press report is about; none where it merely mentions inspectors. */
export const inspectionFramework = defineExtractor<Framework>('inspection-framework', (_view, part) => subjectOf(part).framework)

/** The days of that inspection. */
export const inspectionPeriods = defineExtractor<Period[]>('inspection-periods', (_view, part) => [...subjectOf(part).periods])
