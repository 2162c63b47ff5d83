/** One measured figure, and the figure to reach. */
export interface Finding {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** At most this, or at least this. */
  readonly atMost?: number
  readonly atLeast?: number
  /** Why there is no figure. */
  readonly missing?: string
}

export function isReached({ value, atMost = Infinity, atLeast = -Infinity, missing }: Finding): boolean {
  return missing !== undefined || (value <= atMost && value >= atLeast)
}

export function ratio(what: string, value: number, target: Pick<Finding, 'atMost' | 'atLeast'> = {}): Finding {
  return { what, value: Math.round(value * 1000) / 1000, unit: '×', ...target }
}

export function missing(what: string, why: string): Finding {
  return { what, value: 0, unit: '', missing: why }
}

export function findingLine(finding: Finding): string {
  const { what, value, unit, atMost, atLeast } = finding
  if (finding.missing !== undefined) return `  ${what.padEnd(64)} not measured: ${finding.missing}`
  const target = atMost !== undefined ? `at most ${atMost}` : atLeast !== undefined ? `at least ${atLeast}` : ''
  return `  ${what.padEnd(64)} ${`${value} ${unit}`.padStart(12)}  ${target}${isReached(finding) ? '' : '  MISSED'}`
}
