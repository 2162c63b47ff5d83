// Bundles a page of a browser, with all that it uses, into a module that holds it as two strings.
import { build } from 'esbuild'

/**
 * The text of the module `#report-page` or `#review-page`, of which page-module.d.ts in the folder `src/report` or `src/review` is the type.
 * @param entry the page's own code, such as src/report/page/main.ts
 */
export async function pageModule(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'dist/page',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    legalComments: 'none',
    charset: 'utf8',
    tsconfig: 'tsconfig.page.json',
    logLevel: 'warning',
    write: false,
  })
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text.trim()
  return `export const script = ${JSON.stringify(textOf('.js'))}\nexport const style = ${JSON.stringify(textOf('.css'))}\n`
}
