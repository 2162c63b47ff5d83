import { asked, change } from '../change.ts'
import type { Desk } from '../desk.ts'
import { type Key, admit } from './admission.ts'
import { type Answer, type Asked, refusal } from './request.ts'
import { icon, shell } from './shell.ts'

/** The page's own code and look. */
export interface PageAssets {
  readonly script: string
  readonly style: string
}

/** Pixels that a picture may be wide. */
const widths = { least: 100, most: 3000 }

/** Answers what the review's page asks. What an address says is looked up in short lists and never becomes a path. */
export class Answering {
  constructor(private readonly desk: Desk, private readonly assets: PageAssets, private readonly key: Key) {}

  async answer(request: Asked): Promise<Answer> {
    const admitted = admit(request, this.key)
    if (typeof admitted !== 'string') return admitted
    if (request.method === 'POST') return await this.posted(admitted, request) ?? refusal(404, 'There is nothing here.')
    return await this.file(admitted) ?? await this.numbered(admitted) ?? refusal(404, 'There is nothing here.')
  }

  private async file(path: string): Promise<Answer | undefined> {
    switch (path) {
      case '': return text('text/html', shell)
      case 'review.js': return text('text/javascript', this.assets.script)
      case 'review.css': return text('text/css', this.assets.style)
      case 'icon.svg': return text('image/svg+xml', icon)
      case 'list': return json(await this.desk.list())
      case 'sources': return json(await this.desk.sources())
      default: return undefined
    }
  }

  /** What is asked of one document, by its place in the list. */
  private async numbered(path: string): Promise<Answer | undefined> {
    const [what, ...steps] = path.split('/')
    const numbers = steps.map(numberIn)
    if (numbers.includes(undefined)) return undefined
    const [at = 0, page = 0, width = 0] = numbers as number[]
    switch (`${what} ${numbers.length}`) {
      case 'document 1': return json(await this.desk.document(at))
      case 'places 1': return json(await this.desk.places(at))
      case 'words 2': return json(await this.desk.words(at, page))
      case 'page 3': return this.picture(at, page, width)
      default: return undefined
    }
  }

  /** What a page asks of one document by a body: to read words, or to change something. */
  private async posted(path: string, { body }: Asked): Promise<Answer | undefined> {
    const [what, step = '', ...others] = path.split('/')
    const at = numberIn(step)
    if (others.length > 0 || at === undefined) return undefined
    if (what === 'read') return said(asked, await body(), (one) => this.desk.read(at, one))
    return what === 'change' ? said(change, await body(), (one) => this.desk.change(at, one)) : undefined
  }

  private async picture(document: number, page: number, width: number): Promise<Answer | undefined> {
    if (width < widths.least || width > widths.most) return undefined
    const picture = await this.desk.picture(document, page, width)
    return picture && { status: 200, mediaType: picture.mediaType, body: picture.bytes }
  }
}

/** Does what a body says, if that has the form of it. */
async function said<Said>(form: Form<Said>, body: string, act: (said: Said) => Promise<unknown>): Promise<Answer | undefined> {
  const { success, data } = form.safeParse(parsed(body))
  return success ? json(await act(data as Said)) : refusal(400, 'This is no such request.')
}

interface Form<Said> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: Said }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    return undefined
  }
}

/** A whole number of a few digits; undefined where a step says anything else. */
function numberIn(step: string): number | undefined {
  return /^\d{1,7}$/.test(step) ? Number(step) : undefined
}

function text(mediaType: string, body: string): Answer {
  return { status: 200, mediaType: `${mediaType}; charset=utf-8`, body }
}

function json(data: unknown): Answer | undefined {
  return data === undefined ? undefined : text('application/json', JSON.stringify(data))
}
