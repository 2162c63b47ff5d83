#!/usr/bin/env node
// Writes the two lists that follow from the folders of src/document-types, so that nobody keeps them by hand.
//   node scripts/register-document-types.mjs [--check]
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/document-types/', import.meta.url)
const ids = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.ts`, folder)))
  .map((entry) => entry.name)
  .sort()
const camelCase = (id) => id.replace(/-\w/g, (joint) => joint.charAt(1).toUpperCase())
const note = '// Made by scripts/register-document-types.mjs from the folders of src/document-types.\n'

const files = {
  '../src/vocabulary/document-types.ts': `${note}export const documentTypeIds = [\n${[...ids, 'unknown'].map((id) => `  '${id}',`).join('\n')}\n] as const

export type DocumentTypeId = (typeof documentTypeIds)[number]
`,
  '../src/document-types/index.ts': `${note}import type { DocumentType } from '../rules/document-type.ts'
${ids.map((id) => `import { ${camelCase(id)} } from './${id}/index.ts'`).join('\n')}

export const documentTypes: readonly DocumentType[] = [\n${ids.map((id) => `  ${camelCase(id)},`).join('\n')}\n]
`,
}

const stale = Object.entries(files).filter(([path, text]) => {
  const url = new URL(path, import.meta.url)
  return !existsSync(url) || readFileSync(url, 'utf8') !== text
})
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run node scripts/register-document-types.mjs`)
  process.exitCode = stale.length ? 1 : 0
} else {
  for (const [path, text] of stale) writeFileSync(new URL(path, import.meta.url), text)
}
