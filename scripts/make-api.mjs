// Writes the reference of the library, docs/api, from its types and their comments: node scripts/make-api.mjs [--check]
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, TSConfigReader, TypeDocReader } from 'typedoc'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(root, 'docs/api')
const isCheck = process.argv.includes('--check')
const out = isCheck ? await mkdtemp(join(tmpdir(), 'docket-api-')) : kept

process.chdir(root)
const application = await Application.bootstrapWithPlugins({ logLevel: 'Warn' }, [new TypeDocReader(), new TSConfigReader()])
application.options.setValue('out', out)
const project = await application.convert()
if (!project || application.logger.hasErrors() || application.logger.hasWarnings()) process.exit(1)
await application.generateOutputs(project)
if (isCheck) {
  if (JSON.stringify(await contents(out)) !== JSON.stringify(await contents(kept))) {
    console.error('docs/api is stale: run npm run api')
    process.exitCode = 1
  }
  await rm(out, { recursive: true })
}

/** Each file below a folder, with its text. */
async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort()
  return Promise.all(paths.map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')]))
}
