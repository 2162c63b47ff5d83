import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import picomatch from 'picomatch'
import { isDocumentName } from '../../batch/find/file-kinds.ts'
import type { Input } from '../../batch/find/input.ts'
import { walk } from '../../batch/find/walk.ts'
import { isObject } from '../../batch/objects/address.ts'
import type { Labels } from '../../check/expected.ts'
import { expectedEnding, parseLabels } from '../../check/labels.ts'
import { refuseDatabases } from '../inputs/refuse-databases.ts'
import { CommandError } from '../trouble/errors.ts'

/** A document with its labels. */
export interface Labelled {
  readonly labels: Labels
  readonly input: Input
  /** Where the labels are written. */
  readonly labelFile: string
}

/** The labelled documents of a folder: those with an expected record beside them, and those that gold files name. */
export async function findLabelled(folder: string, only: string | undefined): Promise<Labelled[]> {
  if (isObject(folder)) throw new CommandError('E_USAGE', 'Labels are read from a folder of this machine.', 'Copy the folder here.')
  refuseDatabases([folder])
  const { inputs, missing } = await walk([folder], () => true)
  if (missing[0]) throw new CommandError('E_NO_INPUT', missing[0].error.message, missing[0].error.hint)
  const labelled = [...(await besideDocuments(inputs)), ...(await inGoldFiles(inputs))]
  const fits = only === undefined ? () => true : picomatch(only, { contains: true })
  const wanted = labelled.filter(({ input }) => fits(input.name))
  if (!wanted.length) {
    throw new CommandError(
      'E_NO_INPUT',
      `No labelled document in ${folder}${only ? ` fits ${only}` : ''}.`,
      `Put letter${expectedEnding} beside letter.txt, or name another folder.`,
    )
  }
  return wanted
}

/** `x.expected.yaml` serves every `x.…` beside it: a letter in several formats has one expected record. */
async function besideDocuments(inputs: readonly Input[]): Promise<Labelled[]> {
  const labelFiles = new Map(inputs
    .filter(({ name }) => name.endsWith(expectedEnding))
    .map((input) => [input.path.slice(0, -expectedEnding.length), input]))
  const found: Labelled[] = []
  for (const input of inputs.filter(({ name }) => isDocumentName(name) && !name.endsWith('.md'))) {
    const labelFile = labelFileOf(input.path, labelFiles)
    if (labelFile) found.push({ input, labelFile: labelFile.path, labels: await readLabels(labelFile.path, input.name, input.name) })
  }
  return found
}

function labelFileOf(path: string, labelFiles: ReadonlyMap<string, Input>): Input | undefined {
  const stem = path.slice(0, path.lastIndexOf('.'))
  if (stem.length <= dirname(path).length) return undefined
  return labelFiles.get(stem) ?? labelFileOf(stem, labelFiles)
}

/** A gold file names its document by a path from the folder above its own. */
async function inGoldFiles(inputs: readonly Input[]): Promise<Labelled[]> {
  const found: Labelled[] = []
  for (const { path, name } of inputs.filter((input) => input.name.endsWith('.json'))) {
    const labels = await readLabels(path, basename(name, '.json'), '')
    const document = resolve(dirname(path), '..', labels.file)
    if (labels.file && (await exists(document))) {
      found.push({ labels, labelFile: path, input: { path: document, name: labels.file, place: labels.file } })
    }
  }
  return found
}

async function readLabels(labelFile: string, name: string, file: string): Promise<Labels> {
  const text = await readFile(labelFile, 'utf8')
  try {
    return parseLabels(text, name, file)
  } catch (error) {
    throw new CommandError('E_USAGE', `${error instanceof Error ? error.message : String(error)}.`, `Mend ${labelFile}.`)
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false)
}
