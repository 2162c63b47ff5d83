import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../src/docket.ts'
import { contactReferralAssessmentLetter } from '../../src/document-types/contact-referral-assessment-letter/index.ts'
import type { DocumentType } from '../../src/rules/document-type.ts'
import { classify } from '../../src/stages/classify.ts'
import { extract } from '../../src/stages/extract.ts'
import { review } from '../../src/stages/review.ts'
import { View } from '../../src/text/view.ts'
import { parseTypes } from '../../src/type-files/parse.ts'

const file = 'x-contact-referral-assessment-letter.type.yaml'
const fixtures = 'fixtures'

/** Everything that a type decides of a document's record, but for its own id. */
function readBy(type: DocumentType, view: View): string {
  const { part, classification } = classify(view, [type])
  const { body, evidence, warnings } = extract(part, type.fields)
  const reviewed = review({ part, type, variant: undefined, classification, body, evidence })
  return JSON.stringify({ classification, body, evidence, warnings: [...warnings, ...reviewed] }).replaceAll(type.id, 'ID')
}

describe('a built-in type written in a file reads the same, byte for byte', async () => {
  let declared: DocumentType
  beforeAll(async () => {
    const { types: [type], faults } = parseTypes([{ name: file, text: await readFile(join(import.meta.dirname, file), 'utf8') }])
    expect(faults).toEqual([])
    declared = type as DocumentType
  })

  const letters = (await readdir(fixtures, { recursive: true })).filter((name) => /letter[/\\][^/\\]+\.(?:txt|pdf)$/.test(name))
  test.each(letters)('%s', async (name) => {
    const { doc } = await readDocument({ name, bytes: await readFile(join(fixtures, name)) })
    const [written, builtIn] = [declared, contactReferralAssessmentLetter].map((type) => readBy(type, View.whole(doc)))
    expect(written === builtIn).toBe(true)
  })

  test('letters were tried', () => expect(letters.length).toBeGreaterThan(10))
})
