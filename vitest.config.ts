import { existsSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'

/** Whoever asks for more runs of damage or of kills waits as long as they take. */
const isLong = ['DOCKET_FUZZ_RUNS', 'DOCKET_FAULT_ROUNDS'].some((name) => name in process.env)
/** Milliseconds after which a test must be hanging, on however busy a machine: a guard, no measure. Nothing else says how long a test may take. */
const patience = isLong ? 0 : 900_000
/** Tests that put something else in the place of a module, which no other test may have loaded before. */
const mocking = ['tests/batch/fates/fates-of.test.ts']
/** Tests that drive a browser, a database or an object storage, or check a file by somebody else's schema: left out without what `npm run tools` installs. */
const driving = [
  'tests/report/{areas-page,documents-csv,follow-up,official,page,text}.test.ts', 'tests/review/*page.test.ts', 'tests/batch/{objects,queue}/*.test.ts',
  'tests/cli/{database-records,duckdb,gather,objects,objects-merged,queue,sarif}.test.ts', 'tests/faults/queue.test.ts', 'tests/examples.test.ts',
]
const hasTools = existsSync(new URL('node_modules/playwright-core', import.meta.url))

export default defineConfig({
  test: {
    testTimeout: patience,
    hookTimeout: patience,
    // What a page does behind a key it does in its own time.
    expect: { poll: { timeout: 60_000 } },
    // One worker a core: many tests wait for programs that they run.
    maxWorkers: '100%',
    // CommonJS packages are imported as Node imports them, so that what is tested is what runs.
    deps: { interopDefault: false },
    projects: [
      // The files of a worker share the modules that they load: to load docket anew for each took most of the time.
      { extends: true, test: { name: 'docket', include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, ...mocking, ...driving], isolate: false } },
      ...(hasTools ? [{ extends: true as const, test: { name: 'tools', include: driving, isolate: false } }] : []),
      { extends: true, test: { name: 'mocking', include: mocking } },
    ],
  },
})
