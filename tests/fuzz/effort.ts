/** Runs of each property; many of them search for hours: DOCKET_FUZZ_RUNS=1000 DOCKET_FUZZ_SEED=$RANDOM npx vitest run tests/fuzz */
const wanted = process.env.DOCKET_FUZZ_RUNS
export const seed = Number(process.env.DOCKET_FUZZ_SEED ?? 1)

/** So many runs, unless others are wanted. */
export function runs(few: number): number {
  return wanted === undefined ? few : Number(wanted)
}

/** How hard a property is tried; without being told, a little and always the same way. */
export function effort(fewRuns: number): { numRuns: number; seed: number; endOnFailure: boolean } {
  return { numRuns: runs(fewRuns), seed, endOnFailure: true }
}
