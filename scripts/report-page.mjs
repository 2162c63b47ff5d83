// Bundles the report's page, charting library and all, into a module that holds it as two strings.
import { build } from 'esbuild'

/** The text of the module `#report-page`, of which src/report/page-module.d.ts is the type. */
export async function reportPageModule(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/report/page/main.ts'],
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
