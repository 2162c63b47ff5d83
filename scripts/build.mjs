// Bundles the command line and the library into dist, in pieces that are loaded when they are used: node scripts/build.mjs [--types]
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { isBuiltin } from 'node:module'
import { build } from 'esbuild'
import { lexiconLines } from './lexicon-lines.mjs'
import { pageModule } from './page-module.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
/** Packages of many small files, which every run would open one by one. All others are loaded as they are installed. */
const bundled = /^(?:zod|entities|commander|fastest-levenshtein)(?:\/|$)/
const installed = {
  name: 'installed',
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' || bundled.test(path) ? undefined : { path, external: true })),
}

/**
 * Node's own modules, where a bundled package requires them. Commander starts other programs only for commands that are programs of their own,
 * which docket has none of; and Node takes longer to load that module than docket its whole command line.
 */
const nodeModules = {
  name: 'node-modules',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, kind }) => (kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'required' } : undefined))
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({ contents: path === 'node:child_process' ? '' : `module.exports = process.getBuiltinModule('${path}')` }))
  },
}

const { lines, signs } = await lexiconLines(root).catch(fail)
const define = { lexiconLines: JSON.stringify(lines), lexiconSigns: JSON.stringify(signs) }

/** Threads share no file with the rest: each file that a thread opens costs the start of every run. */
const bundles = [{ cli: 'src/cli/main.ts', index: 'src/index.ts' }, { worker: 'src/batch/read/worker.ts' }, { recogniser: 'src/readers/ocr/recogniser.ts' }]
const built = await Promise.all(bundles.map((entryPoints) => build({
  absWorkingDir: root,
  entryPoints,
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  write: false,
  define,
  plugins: [nodeModules, installed],
}))).catch(fail)
const outputFiles = [...new Map(built.flatMap((bundle) => bundle.outputFiles).map((file) => [file.path, file])).values()]
const pages = await Promise.all(['report', 'review'].map(async (name) => [name, await pageModule(root, `src/${name}/page/main.ts`)]))
  .catch(fail)

// Only a whole new bundle takes the place of the old one.
await rm(dist, { recursive: true, force: true })
await mkdir(dist)
await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)))
await Promise.all(pages.map(([name, module]) => writeFile(new URL(`../dist/${name}-page.js`, import.meta.url), module)))
await writeFile(new URL('../dist/fingerprint.txt', import.meta.url), fingerprint(outputFiles))
// Types cost more time than all the rest; besides developers only a package needs them.
if (process.argv.includes('--types') || ['pack', 'publish'].includes(process.env.npm_command)) await (await import('./declarations.mjs')).writeDeclarations(root)

/** What the bundler found wrong it has said; what is wrong with a row of the lexicon has only been thrown. */
function fail(error) {
  if (!error.errors) console.error(error.message)
  process.exit(1)
}

/** The hash of all code, and of which packages it is used with: what was read by other rules is read again. */
function fingerprint(files) {
  const hash = createHash('sha256').update(JSON.stringify(dependencies))
  for (const { path, contents } of files.filter(({ path }) => path.endsWith('.js')).sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(path.slice(root.length)).update(contents)
  return hash.digest('hex')
}
