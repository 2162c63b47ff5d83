import type { Command } from 'commander'
import type { Session } from '../command/session.ts'
import { cacheCommand } from './cache/command.ts'
import { checkCommand } from './check/command.ts'
import { classifyCommand } from './classify/command.ts'
import { completionCommand } from './completion/command.ts'
import { configCommand } from './config/command.ts'
import { diffCommand } from './diff/command.ts'
import { enqueueCommand } from './enqueue/command.ts'
import { explainCommand } from './explain/command.ts'
import { extractCommand } from './extract/command.ts'
import { followCommand } from './follow/command.ts'
import { formatsCommand } from './formats/command.ts'
import { gatherCommand } from './gather/command.ts'
import { mergeCommand } from './merge/command.ts'
import { queryCommand } from './query/command.ts'
import { reconcileCommand } from './reconcile/command.ts'
import { redactCommand } from './redact/command.ts'
import { reportCommand } from './report/command.ts'
import { reviewCommand } from './review/command.ts'
import { schemaCommand } from './schema/command.ts'
import { statusCommand } from './status/command.ts'
import { summaryCommand } from './summary/command.ts'
import { tablesCommand } from './tables/command.ts'
import { textCommand } from './text/command.ts'
import { typesCommand } from './types/command.ts'
import { validateCommand } from './validate/command.ts'
import { workCommand } from './work/command.ts'

/** All commands, in the order of the help text. What a command does is loaded when it is called. */
export const commands: readonly ((session: Session) => Command)[] = [
  extractCommand,
  gatherCommand,
  mergeCommand,
  classifyCommand,
  textCommand,
  explainCommand,
  checkCommand,
  typesCommand,
  formatsCommand,
  schemaCommand,
  validateCommand,
  summaryCommand,
  followCommand,
  tablesCommand,
  reportCommand,
  reviewCommand,
  redactCommand,
  diffCommand,
  reconcileCommand,
  queryCommand,
  enqueueCommand,
  workCommand,
  statusCommand,
  configCommand,
  cacheCommand,
  completionCommand,
]
