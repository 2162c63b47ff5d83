import { setFlagsFromString } from 'node:v8'

/**
 * Patterns are compiled to machine code at their first search, not at their second. V8 first makes bytecode of them, which takes it four
 * times as long: half of the time that one letter took. To turn bytecode off (`--no-regexp-tier-up`) would end the process at the next
 * search for a pattern that has some.
 */
const patterns = '--regexp-tier-up-ticks=0'

/** What is never called of an engine in WebAssembly is not looked at: of PDFium, which comes with docket as it is, that is most. */
const engines = '--wasm-lazy-validation'

/**
 * Functions are compiled a second time, for speed, when they have run ten times as often as usual, by the major version of V8 that knows
 * the flag by this name (Node 20, 22 and 24). Most of an archive's time goes by in WebAssembly and in patterns: second compilations as
 * early as usual took a sixth of all processor time of two hundred letters.
 */
const functions: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1500000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
}

/** Settles how V8 compiles, for this thread and all that start after this. A version that may not know the flags is left alone. */
export function settleCompiler(): void {
  const [major = ''] = process.versions.v8.split('.')
  const flag = functions[major]
  if (flag) setFlagsFromString(`${patterns} ${engines} ${flag}`)
}
