/** Of a normal distribution, what 95 of 100 lie within. */
const z = 1.96

export interface Interval {
  readonly low: number
  readonly high: number
}

/** Wilson's interval, at 95 per cent, for a share that was counted of something: where it may well lie in all. */
export function wilson(part: number, whole: number): Interval {
  const share = part / whole
  const spread = z * z / whole
  const middle = share + spread / 2
  const reach = z * Math.sqrt(share * (1 - share) / whole + spread / (4 * whole))
  return { low: Math.max(0, (middle - reach) / (1 + spread)), high: Math.min(1, (middle + reach) / (1 + spread)) }
}
