/** Concepts that are near to each other: a passage about the one says half as much of the other. */
const near: readonly (readonly [string, string])[] = [
  ['what:risk-assessment', 'what:assessing'],
  ['what:safety-plan', 'what:planning'],
  ['what:safety-plan', 'how:contingency'],
  ['what:oversight', 'what:supervision'],
  ['what:oversight', 'how:challenge'],
  ['what:quality-assurance', 'what:performance'],
  ['what:caseloads', 'what:workforce'],
  ['what:caseloads', 'how:capacity'],
  ['what:workforce', 'how:capacity'],
  ['what:missing', 'what:return-interview'],
  ['what:strategy-meeting', 'what:protection-enquiry'],
  ['what:conference', 'what:chairs'],
  ['what:conference', 'what:core-group'],
  ['what:pre-proceedings', 'what:court'],
  ['what:permanence', 'what:adoption'],
  ['what:permanence', 'what:matching'],
  ['what:sufficiency', 'what:placement-stability'],
  ['what:sufficiency', 'what:unregistered'],
  ['what:accommodation', 'who:homeless'],
  ['what:health-assessment', 'what:health'],
  ['what:health-assessment', 'what:health-history'],
  ['what:education-plan', 'what:educated'],
  ['what:virtual-school', 'what:educated'],
  ['what:employment', 'what:educated'],
  ['what:ehc-plan', 'who:disabled'],
  ['what:voice', 'what:participation'],
  ['what:voice', 'what:feedback'],
  ['what:participation', 'what:feedback'],
  ['what:voice', 'what:direct-work'],
  ['what:independence', 'what:transition'],
  ['what:pathway-plan', 'what:independence'],
  ['what:case-system', 'how:recording'],
  ['what:front-door', 'what:thresholds'],
  ['what:revocation', 'who:at-home'],
  ['who:kinship', 'who:foster-carers'],
  ['who:in-need', 'who:child-protection'],
]

const kin = new Map<string, readonly string[]>()
for (const [one, other] of [...near, ...near.map(([one, other]) => [other, one] as const)]) kin.set(one, [...(kin.get(one) ?? []), other])

/** Whether some concept of a passage is near to one that it does not name. */
export function hasKin(terms: ReadonlySet<string>, term: string): boolean {
  return kin.get(term)?.some((each) => terms.has(each)) ?? false
}
