import type { Cell, Column } from '../../define-table.ts'
import type { Spool } from '../define-format.ts'
import { Deflated } from './deflated.ts'
import { type Numbering, rowMarkup } from './rows.ts'

/** A sheet whose rows are being written; what stands behind them is known when all are. */
export class Sheet {
  /** Rows besides the header. */
  rows = 0
  readonly markup: Deflated

  constructor(head: string, spool: Spool, private readonly columns: readonly Column[], private readonly numbering: Numbering) {
    this.markup = new Deflated(spool)
    this.markup.append(head)
  }

  add(row: readonly Cell[]): void {
    this.rows += 1
    this.markup.append(rowMarkup(this.rows + 1, row, this.columns, this.numbering))
  }

  async end(tail: string): Promise<void> {
    this.markup.append(tail)
    await this.markup.end()
  }
}
