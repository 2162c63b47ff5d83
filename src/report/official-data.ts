import type { Reconciled } from '../reconcile/reconciliation.ts'

/** Records beside official figures, as the page shows them; documents are named by their place in its data. */
export interface OfficialData {
  readonly files: readonly { readonly name: string; readonly asAt: string | null }[]
  readonly entries: readonly OfficialEntry[]
}

export interface OfficialEntry extends Omit<Reconciled, 'records'> {
  readonly documents: readonly number[]
}
