// Packs docket as it would be published, looks into the tarball, and uses it in an empty folder: npm run package
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const folder = await mkdtemp(join(tmpdir(), 'docket-package-'))
const faults = []

try {
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', '--silent', '--json', '--pack-destination', folder], root).replace(/^[^[]*/, ''))
  const tarball = await readFile(join(folder, filename))
  checkFiles(files.map(({ path }) => path))
  await checkManifest(tarball)
  await checkTypes(tarball)
  await use(join(folder, filename))
} finally {
  await rm(folder, { recursive: true, force: true })
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log('The package holds what it should, and works where nothing else is.')

function checkFiles(paths) {
  const wanted = /^(?:bin\/docket\.js|dist\/(?:packages\/)?[^/]+\.(?:c?js|txt)|dist\/eng\.traineddata\.gz|dist\/index\.d\.ts|man\/docket\.1|schemas\/[^/]+\.json|package\.json|README\.md|LICENSE)$/
  for (const path of paths) if (!wanted.test(path)) faults.push(`The package holds ${path}, which nobody needs.`)
  for (const path of [manifest.bin.docket, manifest.man, 'dist/index.js', 'dist/index.d.ts', 'dist/cli.js', 'dist/worker.cjs', 'dist/reading.cjs', 'dist/recogniser.js', 'dist/eng.traineddata.gz', 'dist/report-page.js', 'dist/review-page.js']) {
    if (!paths.includes(path)) faults.push(`The package lacks ${path}.`)
  }
}

async function checkManifest(tarball) {
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: new Uint8Array(tarball).buffer } })
  for (const message of messages) faults.push(`publint: ${formatMessage(message, pkg)}`)
}

/** Of ES modules alone, as bundlers and Node itself see them: the package is nothing else. */
async function checkTypes(tarball) {
  const { problems = [], types } = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  if (!types) faults.push('are the types wrong? The package has no types.')
  for (const problem of problems) {
    if (!['node10', 'node16-cjs'].includes(problem.resolutionKind)) faults.push(`are the types wrong? ${JSON.stringify(problem)}`)
  }
}

/** Installs it without what is optional, runs README's example of the library, and reads a letter. */
async function use(tarball) {
  const home = join(folder, 'home')
  await mkdir(join(home, 'letters'), { recursive: true })
  await writeFile(join(home, 'package.json'), JSON.stringify({ name: 'home', private: true, type: 'module' }))
  run('npm', ['install', '--silent', '--prefer-offline', '--no-audit', '--no-fund', '--omit=optional', '--omit=peer', tarball], home)
  await cp(join(root, 'fixtures/focused-visit-letter/wakefield-2025.pdf'), join(home, 'letters/letter.pdf'))
  await cp(join(home, 'letters/letter.pdf'), join(home, 'letter.pdf'))

  const example = /```ts\n(?<code>[\s\S]*?)```/.exec(await readFile(join(root, 'README.md'), 'utf8'))?.groups?.code ?? ''
  await writeFile(join(home, 'example.ts'), example)
  const settings = { strict: true, module: 'NodeNext', target: 'ES2022', noEmit: true, skipLibCheck: false, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }
  await writeFile(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: settings, files: ['example.ts'] }))
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], home)
  await writeFile(join(home, 'example.js'), example)
  if (!run(process.execPath, ['example.js'], home).includes('/authority')) faults.push('README’s example of the library says nothing of the authority.')

  run('npx', ['docket', 'extract', 'letters', '--out', 'records', '--quiet'], home)
  const record = JSON.parse(await readFile(join(home, 'records/letter.pdf.json'), 'utf8'))
  if (record.documentType !== 'focused-visit-letter') faults.push(`docket took the letter for ${record.documentType}.`)
  run('npx', ['docket', 'tables', 'records', '--out', 'inspections.xlsx'], home)
  run('npx', ['docket', 'report', 'records', '--sources', 'letters', '--out', 'report.html'], home)
}

function run(command, words, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${error ?? ''}${stdout}${stderr}`)
  return stdout
}
