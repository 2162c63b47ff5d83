import { type HostileWork, hostileWork } from './hostile-work.ts'

const lengths = [4_000, 8_000, 16_000, 32_000]
/** Time may grow this much faster than the input before it counts as super-linear. */
const slack = 1.35

export interface Growth {
  readonly name: string
  /** Milliseconds of computing for each length. */
  readonly times: readonly number[]
  /** Exponent of time over length between the two longest: 1 is linear, 2 quadratic. */
  readonly exponent: number
}

/** Does each hostile work at growing lengths. */
export function hostileGrowth(): Growth[] {
  return hostileWork.map((work) => {
    const times = lengths.map((length) => timeOf(work, length))
    const [before = 1, last = 1] = times.slice(-2)
    return { name: work.name, times, exponent: Math.log2(last / before) }
  })
}

export function isSuperLinear({ exponent, times }: Growth): boolean {
  return exponent > slack && (times.at(-1) ?? 0) > 50
}

/** The best of four runs, in milliseconds of computing: what else the machine does counts for little. */
function timeOf(work: HostileWork, length: number): number {
  return Math.min(...[0, 1, 2, 3].map(() => {
    const start = process.cpuUsage()
    work.of(length)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }))
}

export function hostileTable(growths: readonly Growth[]): string {
  const header = `${'hostile'.padEnd(20)}${lengths.map((length) => `${length} long`.padStart(14)).join('')}  exponent`
  const rows = growths.map((growth) => `${growth.name.padEnd(20)}${growth.times.map((time) => `${time.toFixed(1)} ms`.padStart(14)).join('')}  ${growth.exponent.toFixed(2)}${isSuperLinear(growth) ? '  super-linear' : ''}`)
  return [header, ...rows].join('\n')
}
