import { defineConfig } from 'vitest/config'

/** Whoever asks for more runs of damage or of kills waits as long as they take. */
const isLong = ['DOCKET_FUZZ_RUNS', 'DOCKET_FAULT_ROUNDS'].some((name) => name in process.env)
/** Milliseconds after which a test must be hanging, on however busy a machine: a guard, no measure. Nothing else says how long a test may take. */
const patience = isLong ? 0 : 900_000

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: patience,
    hookTimeout: patience,
    // CommonJS packages are imported as Node imports them, so that what is tested is what runs.
    deps: { interopDefault: false },
  },
})
