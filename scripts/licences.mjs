import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The names, versions and licences of all packages that bundled files are of, as one text. */
export async function licencesOf(root, files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []))
  const texts = await Promise.all([...folders].map((folder) => licenceOf(join(root, folder))))
  return `What docket's code holds of other packages, and on what terms.\n\n${[...new Set(texts)].sort().join('\n')}`
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const own = (await readdir(folder)).find((file) => /^(?:licen[cs]e|copying)/i.test(file))
  const text = own ? await readFile(join(folder, own), 'utf8') : ''
  return `${'='.repeat(80)}\n${name} ${version}: ${license}\n${'='.repeat(80)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
