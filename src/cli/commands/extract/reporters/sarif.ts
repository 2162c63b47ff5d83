import { readFile } from 'node:fs/promises'
import { type SarifResult, sarifLog } from '../../../../check/reporters/sarif-log.ts'
import { isFailure, meanings } from '../../../../config/codes.ts'
import { writeOutput } from '../../../write-output.ts'
import type { Finding, Told } from '../../../harvest/findings.ts'
import { regionOf } from './region-of.ts'
import { type Reporter, inOrder } from './reporter.ts'

const rules = Object.entries(meanings).map(([id, meaning]) => ({ id, meaning, level: isFailure(id) ? 'error' as const : 'warning' as const }))

/** For whoever collects results of checks: a rule for each code, a result for each failure and warning; what is known is suppressed. */
export function sarifReporter(path: string): Reporter {
  const all: Told[] = []
  return {
    take: (told) => all.push(told),
    async close(inputs) {
      const results: SarifResult[] = []
      for (const { findings } of inOrder(all, inputs)) results.push(...await resultsOf(findings))
      await writeOutput(path, sarifLog(rules, results))
    },
  }
}

async function resultsOf(findings: readonly Finding[]): Promise<SarifResult[]> {
  const plain = findings.find(isInPlainText)
  const text = plain && (await readFile(plain.file, 'utf8').catch(() => '')).replace(/^\uFEFF/, '')
  return findings.map((finding) => {
    const { file, code, message, failure, words, known, fails } = finding
    const region = text !== undefined && words && isInPlainText(finding) ? regionOf(text, words.inLine) : undefined
    const level = fails || (known && failure) ? 'error' : 'warning'
    return { rule: code, level, message: failure ? `${message} ${failure.hint}` : message, file, words, region, known: known?.reason }
  })
}

/** Whether the words may stand in the file as they are. */
function isInPlainText({ file, words }: Finding): boolean {
  return words !== undefined && words.mediaType.startsWith('text/') && words.mediaType !== 'text/html' && !file.includes('!/')
}
