// Bundles the command line and the library into dist, in pieces that are loaded when they are used: node scripts/build.mjs [--types]
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { isBuiltin } from 'node:module'
import { build } from 'esbuild'
import { joints } from './joints.mjs'
import { lexiconLines } from './lexicon-lines.mjs'
import { licencesOf } from './licences.mjs'
import { pageModule } from './page-module.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
/** What users install beside docket: WebAssembly, data, and what is theirs to add. All other packages are bundled. */
const besides = new Set([manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies].flatMap(Object.keys))
// It is installed for its types, which those of the library name; its code is many small files, and bundled.
besides.delete('zod')
const installed = {
  name: 'installed',
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path }) => (
    path.startsWith('#') || besides.has(/^(?:@[^/]+\/)?[^/]+/.exec(path)[0]) ? { path, external: true } : undefined
  )),
}

/** pdf.js looks for its canvas and its other half by names of files, when it runs: here both are bundled with it. */
const pdfJs = {
  name: 'pdf.js',
  setup: ({ onLoad }) => onLoad({ filter: /pdfjs-dist.legacy.build.pdf\.mjs$/ }, async ({ path }) => ({
    contents: `import * as noCanvas from '@napi-rs/canvas'\nimport * as pdfjsWorker from './pdf.worker.mjs'\nglobalThis.pdfjsWorker = pdfjsWorker\n${
      (await readFile(path, 'utf8')).replaceAll('require("@napi-rs/canvas")', 'noCanvas')}`,
  })),
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

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  write: false,
  legalComments: 'none',
  metafile: true,
  plugins: [nodeModules, installed, pdfJs, joints],
}
/** CommonJS asks for the place of its file in another way. */
const oneFile = { ...common, format: 'cjs', outExtension: { '.js': '.cjs' } }

/** PDFium's glue is a part of the script of reading threads, which need not start Node's loader for it. Its engine stays where it is installed. */
const glue = {
  name: 'glue',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@hyzyla\/pdfium$/ }, () => ({ path: fileURLToPath(import.meta.resolve('@hyzyla/pdfium')) }))
    onLoad({ filter: /pdfium.dist.index[.]esm[.]js$/ }, async ({ path }) => {
      const [before, after, ...others] = (await readFile(path, 'utf8')).split('new URL("pdfium.wasm", import.meta.url).href')
      if (after === undefined || others.length > 0) throw new Error('PDFium’s glue asks for its engine in another way than it used to.')
      return { contents: `${before}require("node:url").pathToFileURL(require.resolve("@hyzyla/pdfium/pdfium.wasm")).href${after}` }
    })
  },
}

/** Packages that reading imports while it runs are files of their own beside its script: few documents need them. */
const apart = new Set()
const packagesApart = {
  name: 'packages-apart',
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
    if (kind !== 'dynamic-import' || isBuiltin(path) || besides.has(path)) return undefined
    apart.add(path)
    return { path: `./packages/${path}.js`, external: true }
  }),
}

/**
 * Reading threads share no file with the rest, and open one: each file costs the start of every run. It is a function, which they run with
 * what V8 has made of it before (`src/batch/code`), and of ASCII alone, which V8 reads fastest. Such a function can't import of itself.
 */
async function readingThread() {
  const { outputFiles, metafile } = await build({
    ...oneFile, plugins: [glue, packagesApart, ...common.plugins], entryPoints: { reading: 'src/batch/read/worker.ts' }, define: { ...define, 'import.meta.url': 'moduleUrl' },
    banner: { js: '(function(module,require,importPackage,moduleUrl){' }, footer: { js: '})' },
  })
  const script = outputFiles.find(({ path }) => path.endsWith('.cjs'))
  const text = script.text.replaceAll('import("', 'importPackage("').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const start = await build({
    ...oneFile, entryPoints: { worker: 'src/batch/code/start-reading.ts' },
    define: { readingScript: JSON.stringify({ file: 'reading.cjs', hash }), 'import.meta.url': 'moduleUrl' },
    banner: { js: 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
  })
  const files = outputFiles.map((file) => (file === script ? { path: file.path, contents: Buffer.from(text) } : file))
  return { outputFiles: [...files, ...start.outputFiles], metafile }
}

const modules = (options) => build({ ...common, ...options, format: 'esm' })

const reading = await readingThread().catch(fail)
const packages = Object.fromEntries([...apart].map((name) => [`packages/${name}`, name]))
const [main, recogniser] = await Promise.all([
  modules({ entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', ...packages }, splitting: true, define }),
  modules({ entryPoints: { recogniser: 'src/readers/ocr/recogniser.ts' } }),
]).catch(fail)
const built = [main, recogniser, reading]
/** What text recognition knows of English print, and its licence. */
const data = await Promise.all([['eng.traineddata.gz', 'eng.traineddata.gz'], ['LICENSE.txt', 'eng.traineddata-LICENSE.txt']].map(async ([from, to]) => ({
  path: fileURLToPath(new URL(`../dist/${to}`, import.meta.url)), contents: await readFile(new URL(`../src/readers/ocr/data/${from}`, import.meta.url)),
})))
const outputFiles = [...built.flatMap((bundle) => bundle.outputFiles), ...data]
const licences = await licencesOf(root, built.flatMap(({ metafile }) => Object.keys(metafile.inputs)))
const pages = await Promise.all(['report', 'review'].map(async (name) => [name, await pageModule(root, `src/${name}/page/main.ts`)]))
  .catch(fail)

// Only a whole new bundle takes the place of the old one.
await rm(dist, { recursive: true, force: true })
await mkdir(dist)
await mkdir(`${dist}packages`)
await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)))
await Promise.all(pages.map(([name, module]) => writeFile(new URL(`../dist/${name}-page.js`, import.meta.url), module)))
await writeFile(new URL('../dist/LICENSES.txt', import.meta.url), licences)
await writeFile(new URL('../dist/fingerprint.txt', import.meta.url), fingerprint(outputFiles))
// Types cost more time than all the rest; besides developers only a package needs them.
if (process.argv.includes('--types') || ['pack', 'publish'].includes(process.env.npm_command)) await (await import('./declarations.mjs')).writeDeclarations(root)

/** What the bundler found wrong it has said; what is wrong with a row of the lexicon has only been thrown. */
function fail(error) {
  if (!error.errors) console.error(error.message)
  process.exit(1)
}

/** The hash of all code and data, and of which packages it is used with: what was read by other rules is read again. */
function fingerprint(files) {
  const hash = createHash('sha256').update(JSON.stringify(manifest.dependencies))
  for (const { path, contents } of files.filter(({ path }) => /[.](?:c?js|gz)$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(path.slice(root.length)).update(contents)
  return hash.digest('hex')
}
