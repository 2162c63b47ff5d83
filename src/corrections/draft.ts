import { correctionRule } from '../record/correction-rule.ts'
import { isBelow, resolvePointer } from '../record/pointer.ts'
import type { DocketRecord, Evidence } from '../record/schema.ts'
import { comparePointers, isAdded, parted, withoutEntry } from './pointers.ts'
import type { Correction } from './schema.ts'

/** A value that a correction made, at its pointer in the record as it is now. */
interface Made {
  readonly pointer: string
  readonly correction: Correction
}

/** A record while it is corrected. Pointers of corrections lead into it as the rules have made it, so that entries are removed last. */
export class CorrectedDraft {
  private readonly body: DocketRecord
  private evidence: readonly Evidence[]
  private all: readonly Made[] = []

  constructor(record: DocketRecord) {
    this.body = structuredClone(record)
    this.evidence = this.body.evidence
  }

  /** Applies corrections that are known to fit. */
  apply(corrections: readonly Correction[]): void {
    const removed = corrections.filter((one) => this.isRemovedEntry(one))
    for (const one of corrections) if (!removed.includes(one)) this.put(one)
    for (const one of removed.sort((a, b) => comparePointers(b.pointer, a.pointer))) this.remove(one)
  }

  get record(): DocketRecord {
    return { ...this.body, evidence: [...this.evidence] }
  }

  get made(): readonly Made[] {
    return this.all
  }

  private isRemovedEntry({ pointer, is }: Correction): boolean {
    return (is ?? null) === null && Array.isArray(resolvePointer(this.body, parted(pointer).parent))
  }

  private put(correction: Correction): void {
    const { parent, step } = parted(correction.pointer)
    const holder = resolvePointer(this.body, parent) as Record<string, unknown> | unknown[]
    const key = isAdded(correction.pointer) ? String((holder as unknown[]).length) : step
    const pointer = `${parent}/${key}`
    Object.assign(holder, { [key]: structuredClone(correction.is ?? null) })
    this.evidence = [...this.evidence.filter((entry) => !isBelow(entry.pointer, pointer)), ...evidenceOf(correction, pointer)]
    this.all = [...this.all, { pointer, correction }]
  }

  private remove(correction: Correction): void {
    const { parent, step } = parted(correction.pointer)
    const list = resolvePointer(this.body, parent) as unknown[]
    list.splice(Number(step), 1)
    this.evidence = this.without(this.evidence, correction.pointer)
    this.all = [...this.without(this.all, correction.pointer), { pointer: parent, correction }]
  }

  private without<T extends { readonly pointer: string }>(all: readonly T[], entry: string): T[] {
    return all.flatMap((one) => {
      const pointer = withoutEntry(one.pointer, entry)
      return pointer === undefined ? [] : [{ ...one, pointer }]
    })
  }
}

function evidenceOf({ is, words = [] }: Correction, pointer: string): Evidence[] {
  if ((is ?? null) === null) return []
  return words.map(({ at = '', start, end, page, quote }) => ({ pointer: `${pointer}${at}`, page, start, end, quote, rule: correctionRule }))
}
