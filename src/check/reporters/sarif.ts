import type { Reporter } from './index.ts'
import { type SarifResult, sarifLog } from './sarif-log.ts'

/** For whoever collects results of checks: a rule for each field, a result for each difference. */
export const sarif: Reporter = {
  id: 'sarif',
  write({ documents, fields }) {
    const rules = fields.map(({ field }) => ({ id: field, meaning: `The field ${field} is as expected.`, level: 'error' as const }))
    const results = documents.flatMap(({ file, comparisons }) => comparisons.flatMap(({ differences }) => differences.map(
      ({ field, pointer, expected, read, evidence }): SarifResult => ({
        rule: field, level: 'error', file, words: evidence ?? undefined,
        message: `${pointer || 'documents'}: expected ${expected ?? 'nothing'}, read ${read ?? 'nothing'}`,
      }),
    )))
    return sarifLog(rules, results)
  },
}
