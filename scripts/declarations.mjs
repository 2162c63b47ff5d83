import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

/** Writes the types of the library into one file, dist/index.d.ts, and nothing of what lies behind it. */
export async function writeDeclarations(root) {
  const pieces = join(root, 'dist/types')
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', pieces], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The types could not be made.')
  const bundle = await rollup({ input: join(pieces, 'index.d.ts'), plugins: [dts()], external: (id) => /^[^./]/.test(id), onwarn: ({ message }) => { throw new Error(message) } })
  await bundle.write({ file: join(root, 'dist/index.d.ts'), format: 'es' })
  await rm(pieces, { recursive: true })
}
