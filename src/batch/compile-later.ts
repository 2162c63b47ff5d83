import { setFlagsFromString } from 'node:v8'

/**
 * How often a function must have run before V8 compiles it a second time, for speed, by the major version of V8 that knows the flag by this
 * name (Node 20, 22 and 24): ten times as often as usual. Most of a worker's time goes by in WebAssembly and in patterns, which are compiled
 * in any case; functions that come to a second compilation as early as usual cost an archive of two hundred letters a twelfth of its time.
 */
const flags: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=1500000',
  12: '--invocation-count-for-turbofan=30000',
  13: '--invocation-count-for-turbofan=30000',
}

/** For all threads that start after this. Leaves a version of V8 alone that may not know the flag. */
export function compileLater(): void {
  const [major = ''] = process.versions.v8.split('.')
  const flag = flags[major]
  if (flag) setFlagsFromString(flag)
}
