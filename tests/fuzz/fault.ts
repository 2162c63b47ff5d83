import { type ReadDocument, readDocuments, recordsOf } from '../../src/docket.ts'
import type { UnreadSource } from '../../src/readers/index.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { line, makePdf } from '../readers/pdf/pdf-by-hand.ts'
import { faultsIn } from '../support/grounding.ts'
import type { Sample } from './samples/sample.ts'

/** A word that stands in one file alone; in the text of another it is what memory held. */
const canary = 'Quokkaberry'
const canaryFile: Sample = { name: 'canary.pdf', bytes: makePdf([Array.from({ length: 40 }, (_, at) => line(`${canary} `.repeat(6), 60, 790 - at * 18)).join('\n')]) }

/** What is wrong with the reading of a file, whatever its bytes are; undefined when nothing is. */
export async function faultIn(file: Sample): Promise<string | undefined> {
  const first = await outcomeOf(file)
  await outcomeOf(canaryFile)
  const again = await outcomeOf(file)
  if (first.fault) return first.fault
  if (first.json !== again.json) return `Read again in the same process, it gives other bytes: ${difference(first.json, again.json)}`
  return again.json.includes(canary) ? 'It holds words of a file that was read before.' : undefined
}

interface Outcome {
  readonly json: string
  readonly fault?: string
}

async function outcomeOf(file: Sample): Promise<Outcome> {
  const told: unknown[] = []
  const faults: string[] = []
  try {
    for await (const read of readDocuments(file, { ocr: 'never' })) {
      const { fault, ...what } = 'error' in read ? toldOfError(read) : toldOf(read)
      told.push(what)
      if (fault) faults.push(fault)
    }
  } catch (error) {
    faults.push(String((error as Error).stack))
  }
  return { json: JSON.stringify(told), fault: faults[0] }
}

interface Told {
  readonly fault?: string | false
}

function toldOfError({ name, error: { code, message, cause } }: UnreadSource): Told & { name: string; code: string; message: string } {
  return { name, code, message, fault: code === 'E_INTERNAL' && String((cause as Error | undefined)?.stack ?? message) }
}

function toldOf(read: ReadDocument): Told & { text: string; records: DocketRecord[] } {
  const records = recordsOf(read)
  const [ungrounded] = records.flatMap((record) => faultsIn(record, read))
  return { text: read.doc.text, records, fault: ungrounded !== undefined && `It is not grounded: ${JSON.stringify(ungrounded)}` }
}

/** Where two texts part, with what stands there in each. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return [one, other].map((text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60))).join(' / ')
}
