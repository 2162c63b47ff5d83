import type { EvidenceDialog } from './evidence/dialog.ts'
import type { Report } from './report.ts'
import type { Route } from '../../pages/parts/routes.ts'

/** What every view is made from. */
export interface Stage {
  readonly report: Report
  readonly evidence: EvidenceDialog
}

/** One view of the report. */
export interface View {
  /** Its first word in an address. */
  readonly id: string
  /** What the navigation calls it; null for a view that others lead to. */
  readonly tab: string | null
  /** Whether the navigation has it; without this it always has. */
  isShown?(report: Report): boolean
  /** What the window is called while it is shown. */
  title(stage: Stage, route: Route): string
  /** Its contents, below its heading. */
  show(stage: Stage, route: Route): readonly Node[]
}
