import { stateOf } from '../disk/file-state.ts'
import type { Input } from './input.ts'

/** Which of the files found are wanted. */
interface Choice {
  /** Patterns, of which one must fit; one without a slash is held against the name, others against the place below all inputs. */
  readonly include?: readonly string[]
  /** Patterns, of which none may fit. */
  readonly exclude?: readonly string[]
  /** Milliseconds since 1970; older files are left out. */
  readonly since?: number
}

export async function choose(inputs: readonly Input[], { include, exclude, since }: Choice): Promise<readonly Input[]> {
  const isIncluded = (await fitsOne(include)) ?? (() => true)
  const isExcluded = (await fitsOne(exclude)) ?? (() => false)
  const fitting = inputs.filter(({ place }) => isIncluded(place) && !isExcluded(place))
  if (since === undefined) return fitting
  const times = await Promise.all(fitting.map(({ path }) => stateOf(path).then((state) => state?.modified ?? Infinity)))
  return fitting.filter((_, at) => (times[at] as number) >= since)
}

async function fitsOne(patterns: readonly string[] | undefined): Promise<((place: string) => boolean) | undefined> {
  if (patterns === undefined) return undefined
  const { default: picomatch } = await import('picomatch')
  const matchers = patterns.map((pattern) => picomatch(pattern, { basename: !pattern.includes('/') }))
  return (place) => matchers.some((fits) => fits(place))
}
