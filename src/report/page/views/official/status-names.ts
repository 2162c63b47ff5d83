import type { Status } from '../../../../reconcile/reconciliation.ts'

/** How statuses are shown, in their order. */
export const statusNames: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  differs: { name: 'Differ', meaning: 'A record and its row say different things.' },
  ambiguous: { name: 'Ambiguous', meaning: 'Several records or rows may be meant; nothing was compared.' },
  'only-here': { name: 'In the records alone', meaning: 'The figures lack the inspection, though they cover its kind and time.' },
  'only-there': { name: 'In the figures alone', meaning: 'No record is of this inspection.' },
  agrees: { name: 'Agree', meaning: 'A record and its row say the same.' },
}
