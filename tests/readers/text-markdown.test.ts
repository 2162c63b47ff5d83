import { describe, expect, it } from 'vitest'
import { readText } from '../../src/readers/text/read-text.ts'
import { shown } from './text-shown.ts'

const read = (text: string): string[] => shown(readText(text))

describe('markdown and scraps of HTML are undone', () => {
  it.each([
    ['a **good** plan, _really_ *good*.', 'a good plan, really good.'],
    ['5 * 6 and snake_case_name and a foot-note*', '5 * 6 and snake_case_name and a foot-note*'],
    ['by 5.00pm on \\[Date\\], \\*soon\\*', 'by 5.00pm on [Date], *soon*'],
    ['See [the \\(old\\) report](http://x.example/a_\\(1\\)).', 'See the (old) report.'],
    ['![logo](logo.png) Ofsted', 'Ofsted'],
    ['Children &amp; families&nbsp;&ndash; R&D', 'Children & families – R&D'],
    ['<p>The <b>plan</b> is <span class="x">clear</span>.</p>', 'The plan is clear.'],
    ['Write to <jane@example.org> if a < b', 'Write to <jane@example.org> if a < b'],
    ['The of\uFB01cer\u00A0saw  the\u200B child.', 'The officer saw the child.'],
    ['> Quoted words', 'Quoted words'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words])
  })

  it('takes number signs and whole bold lines as headings', () => {
    expect(read('## Findings ##\nThe plan is clear.\n**Areas for improvement**\n- one')).toEqual(['heading: Findings', 'The plan is clear.', 'heading: Areas for improvement', '0 • one'])
    expect(readText('# One\n\n### Three').blocks.map((block) => block.level)).toEqual([0, 2])
  })

  it('joins a bold run over a line end', () => {
    expect(read("**Mr Sam Ray - Executive Director for Children's\nServices**")).toEqual(["heading: Mr Sam Ray - Executive Director for Children's Services"])
  })

  it('drops drawn rules', () => {
    expect(read('One.\n\n* * *\n\n-----\n\nTwo.')).toEqual(['One.', 'Two.'])
    expect(read('Findings\n--------\nThe plan is clear.')).toEqual(['heading: Findings', 'The plan is clear.'])
  })
})

describe('headings without markup', () => {
  it('are short lines that stand alone above text or a list', () => {
    expect(read('Dear Ms Ray\n\nOverview\n\nThe plan is clear.\n\nFindings\n\n- one')).toEqual(['Dear Ms Ray', 'heading: Overview', 'The plan is clear.', 'heading: Findings', '0 • one'])
  })

  it('are not dates, labels, greetings or addresses', () => {
    const lines = ['8 May 2018', 'Lead inspector: Sam Ray', 'Dear Sam', 'The plan is clear.', 'Yours sincerely', 'Rose Ray', 'Director']
    expect(read(lines.join('\n\n'))).toEqual(lines)
  })
})
