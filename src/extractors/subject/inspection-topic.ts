const topic = /\b(?:ofsted(?:'s)?\s+(?:\w+\s+){0,4}?(?:inspect\w*|re-?inspect\w*|visit\w*|report|letter|judg\w+|rating|verdict|feedback|outcome|monitoring|found|says|said|praise[sd]?|watchdog)|(?:re-?)?inspection\b.{0,60}\b(?:children|safeguarding|looked[ -]after|local\s+authority|ofsted|care\s+leavers|SEND)|(?:children|safeguarding|looked[ -]after|SEND|ofsted)\b.{0,60}\b(?:re-?)?inspect(?:ion|ed|ors)|focus+ed\s+(?:assurance\s+)?visits?|monitoring\s+visits?|ILACS|JTAI|joint\s+targeted\s+area|area\s+SEND|inspectors\s+(?:have\s+|had\s+)?(?:downgraded|upgraded|rated|judged|praised|raised\s+concerns)|ofsted)\b/i
/** What else is inspected, or is open to it. */
const other = /\b(?:open\s+(?:to|for)\s+(?:public\s+)?inspection|available\s+for\s+(?:public\s+)?inspection|schools?(?!\w|.{0,40}\bchildren's\s+services)|academ(?:y|ies)|nurser(?:y|ies)|childmind|early\s+years\s+settings?|children's\s+homes?|residential\s+home|fostering\s+(?:service|agency)|adult\s+(?:social\s+care|education|learning)|further\s+education)\b/i

/** Whether words tell of an inspection of children's services, not of a school's or a home's. */
export function isTopic(words: string): boolean {
  return topic.test(words) && !isOtherService(words)
}

/** Whether words tell of another service's inspection, or of papers open to it. */
export function isOtherService(words: string): boolean {
  return other.test(words)
}
