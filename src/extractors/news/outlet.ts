import { defineExtractor } from '../../rules/extractor.ts'

/** Names of the trade and national press; a local paper is told by the last word of its name. */
const known = /\b(?:CYP Now|Children (?:&|and) Young People Now|Community Care|BBC(?: News)?|The Guardian|LocalGov|Local Government Chronicle|LGC|The MJ|Schools Week|Tes|Public Finance|ITV News|Sky News|The Independent|Evening Standard|The Telegraph|The Times|Daily Mail|Nursery World|Children's Services Weekly)\b/
const local = /^(?:The\s+)?(?:[A-Z][\w&'-]+\s+){1,3}(?:Mail|Post|Echo|Gazette|Chronicle|Herald|Times|News|Mercury|Telegraph|Argus|Star|Live|Standard|Guardian|Express|Advertiser|Journal|Observer|Press|Examiner|Recorder|Citizen|Courier|Today|Reporter)$/m

/** The paper or site that published a press report, read from its masthead or its subscription text. */
export const outlet = defineExtractor<string>('outlet', (view) => (view.find(known) ?? view.find(local))?.whole.words())
