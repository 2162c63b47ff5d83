import { raised } from '../../layout/characters.ts'
import { FlowBuilder } from '../flow/flow-builder.ts'
import type { ListCounters } from '../flow/list-counters.ts'
import { areAlike } from './colours.ts'
import { Fields } from './fields.ts'
import type { Notices } from '../flow/notices.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'
import { ParagraphTeller } from './paragraph-teller.ts'
import type { RunProperties } from './run-properties.ts'
import { Runs } from './runs.ts'
import { Scopes } from './scopes.ts'
import { Sections } from './sections.ts'
import type { Styles } from './styles.ts'

/** A paragraph that is open; one may hold a box with others. */
interface OpenParagraph {
  readonly own: ParagraphProperties
  /** What its end is like. */
  readonly mark: RunProperties
  isTold: boolean
  /** Whether its end is not there, so that the next paragraph goes on with its words. */
  isJoined: boolean
  endsSection: boolean
}

/** The words that a part of a Word file shows, put together to paragraphs and tables while its elements come by. */
export class Story {
  readonly builder = new FlowBuilder()
  readonly fields = new Fields()
  readonly scopes = new Scopes()
  readonly sections = new Sections()
  readonly runs: Runs
  private readonly teller: ParagraphTeller
  private readonly paragraphs: OpenParagraph[] = []

  constructor(readonly styles: Styles, counters: ListCounters, readonly notices: Notices) {
    this.runs = new Runs(styles)
    this.teller = new ParagraphTeller(styles, counters)
  }

  get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1)
  }

  /** @param isPlain whether nothing is to be told of it, as it has no style */
  beginParagraph(isPlain = false): void {
    this.paragraphs.push({ own: {}, mark: {}, isTold: isPlain, isJoined: false, endsSection: false })
    this.builder.beginParagraph()
  }

  /** Says what the paragraph is that is open, once its properties came by. */
  tellParagraph(): void {
    const { paragraph } = this
    if (!paragraph || paragraph.isTold) return
    const { own, mark } = paragraph
    const { isDeleted, isHidden } = this.runs.lookOf(mark, own.style)
    paragraph.isTold = true
    paragraph.isJoined = this.scopes.now.unread !== undefined || isDeleted === true || isHidden === true || own.isDropCap === true
    if (!paragraph.isJoined) this.builder.tell(this.teller.tell(own))
  }

  endParagraph(): void {
    this.tellParagraph()
    const paragraph = this.paragraphs.pop()
    if (paragraph?.isJoined || this.fields.isInCode) this.builder.joinParagraph()
    else this.builder.endParagraph()
    if (paragraph?.endsSection) this.sections.end(this.builder.length)
  }

  /** Adds words that the page shows; those that it does not show are left out. */
  add(words: string): void {
    const look = this.look
    if (!this.isShown(look) || !this.isSeen(words, look)) return this.notices.skip(words)
    this.fields.noteWords()
    this.notices.pass(words)
    this.builder.add(printedWords(words, look), look.bold ?? false)
  }

  /** Takes note of something that the page shows and that cannot be read. */
  leaveOut(what: string): void {
    if (this.isShown(this.look)) this.notices.add('left-out', what)
  }

  get isRead(): boolean {
    return this.isShown(this.look)
  }

  private get look(): RunProperties {
    return this.runs.lookIn(this.paragraph?.own.style)
  }

  private isShown({ isHidden }: RunProperties): boolean {
    return isHidden !== true && this.scopes.now.unread !== 'gone' && !this.fields.isInCode
  }

  private isSeen(words: string, look: RunProperties): boolean {
    const isPrompt = this.scopes.now.unread === 'prompt'
    if (words.trim() === '') return !isPrompt
    const isUnseen = !isPrompt && look.colour !== undefined && areAlike(look.colour, this.groundOf(look))
    if (isUnseen) this.notices.add('hidden-words', 'words in the colour of their background')
    if (isPrompt && !this.styles.isPrompt(look.style)) this.notices.add('hidden-words', 'words that a form takes for its prompt')
    return !isPrompt && !isUnseen
  }

  private groundOf({ ground }: RunProperties): string {
    const { own = {} } = this.paragraph ?? {}
    return ground ?? own.ground ?? this.styles.ofParagraph(own.style).ground ?? this.scopes.now.ground
  }
}

/** Raised digits are the marks of foot-notes that were typed. */
function printedWords(words: string, { capitals, isRaised }: RunProperties): string {
  if (isRaised && /^\s*\d{1,2}\s*$/.test(words)) return raised(words.trim())
  return capitals ? words.toUpperCase() : words
}
