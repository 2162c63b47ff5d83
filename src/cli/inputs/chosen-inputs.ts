import { readFile } from 'node:fs/promises'
import { choose } from '../../batch/find/choose.ts'
import type { Input } from '../../batch/find/input.ts'
import { type Shard, inShard, shardName } from '../../batch/find/shard.ts'
import type { ChoiceOptions } from '../options/choice-options.ts'
import type { ReadingOptions } from '../options/reading-options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { counted } from '../terminal/words.ts'
import { CommandError } from '../trouble/errors.ts'
import type { Listener } from '../trouble/troubles.ts'
import { findInputs } from './find-inputs.ts'
import { type Inputs, fromStdin, inPlace, isStdin } from './stdin.ts'

/** The part of all files that is wanted, where not all are. */
interface ShardOptions {
  readonly shard?: Shard
}

/**
 * The files that arguments and options name.
 * @throws CommandError when there was nothing at all to look at.
 */
export async function inputsFor(
  paths: readonly string[],
  options: ChoiceOptions & ReadingOptions & ShardOptions,
  terminal: Terminal,
  listener: Listener,
): Promise<Inputs> {
  if (isStdin(paths)) return fromStdin([...paths, ...(options.filesFrom === undefined ? [] : [options.filesFrom])], options, terminal)
  const listed = options.filesFrom === undefined ? [] : await listedIn(options.filesFrom, options.null, terminal)
  const all = [...paths, ...listed]
  if (all.length === 0 && options.filesFrom === undefined) {
    throw new CommandError('E_USAGE', 'There is no PATH.', 'Name a file, a folder or a pattern in quotes; - reads one document from stdin.')
  }
  if (all.length === 0) throw new CommandError('E_NO_INPUT', 'The list names no file.', 'Look at what writes it.')
  const found = await findInputs(all, listener)
  const inputs = await choose(found, options)
  if (inputs.length === 0 && found.length > 0) {
    throw new CommandError(
      'E_NO_INPUT',
      'No file is left by --include, --exclude and --since.',
      'Widen them; --dry-run shows what they choose.',
    )
  }
  return inPlace(sharded(inputs, options, listener))
}

/** More jobs than files are no mistake: an array of jobs is as long as its longest list needs. */
function sharded(inputs: readonly Input[], { shard }: ShardOptions, listener: Listener): readonly Input[] {
  if (shard === undefined) return inputs
  const own = inShard(inputs, shard)
  if (own.length === 0) listener.note(`None of ${counted(inputs.length, 'file')} falls to shard ${shardName(shard)}.`)
  return own
}

async function listedIn(file: string, isNul = false, terminal: Terminal): Promise<string[]> {
  const text = (file === '-'
    ? await terminal.input()
    : await readFile(file).catch((error: unknown) => { throw unreadable(file, error) })).toString()
  return text.replace(/^\uFEFF/, '').split(isNul ? '\0' : /\r?\n/).filter(Boolean)
}

function unreadable(file: string, error: unknown): CommandError {
  return new CommandError(
    'E_USAGE',
    `${file} could not be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    'Check the path behind --files-from.',
  )
}
