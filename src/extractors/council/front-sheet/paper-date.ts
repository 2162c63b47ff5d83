import { defineExtractor } from '../../../rules/extractor.ts'
import { daysIn } from '../../../phrases/time/day.ts'
import { allLabelled } from '../../labelled.ts'

const label = /(?:(?:date\s+of\s+)?publication(?:\s+date)?|date\s+published|published(?:\s+on)?|(?:agenda|papers?)\s+published(?:\s+on)?|date\s+of\s+(?:the\s+)?(?:report|paper|agenda)|(?:report|paper)\s+date|(?:date\s+)?issued(?:\s+on)?|date\s+of\s+(?:issue|despatch|dispatch)|de?ispatch(?:ed)?(?:\s+(?:date|on))?|dated)/i
const line = /^(?:(?:this\s+)?(?:agenda|notice|these\s+papers)\s+(?:was\s+)?)?(?:published|issued|d[ei]spatched|dated)(?:\s+on)?:?\s(?=.*\d{4}$)/im
/** Words on such a line that make the day another paper's. */
const other = /\b(?:ofsted|inspect|report\s+was|letter|forward\s+plan|notice\s+of\s+(?:proposed|key))\b/i

/** The day on which a council published a paper, an agenda or a decision, where it says so: not the meeting's, not Ofsted's report's. */
export const paperDate = defineExtractor<string>('paper-date', (view) => {
  const beside = allLabelled(view, label).filter((value) => value.value.length < 80)
  const lines = view.findAll(line).map(({ whole }) => view.after(whole).find(/^[^\n]*/)?.whole ?? whole)
  return [...beside, ...lines].filter((value) => !other.test(value.folded)).flatMap(daysIn)[0]
})
