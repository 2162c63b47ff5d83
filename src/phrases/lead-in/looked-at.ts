import { anyOf } from '../../text/any-of.ts'

/** Source of a pattern for what a visit turned to: "focused on", "concentrated mainly on". */
export const focusedOn = '(?:focus+ed|concentrated|centred)(?: mainly| their(?: visit)?)? on'

export const howClosely = anyOf('specifically', 'closely', 'mainly', 'also', 'particularly')

/** The same by any words that tell nothing else of inspectors: "looked closely at", "was concerned with". */
export const lookedAt = anyOf(`(?:had )?looked (?:${howClosely} )?at`, focusedOn, 'was concerned with', 'was about')

/** The same by verbs that tell much else of them, too. */
export const weighed = anyOf('examined', 'considered', 'reviewed', 'evaluated', 'assessed', 'explored', 'scrutinised')

/** Source of a pattern for what inspectors read, and did not come for. */
export const evidenceRead = anyOf('a (?:wide )?range', 'evidence', String.raw`(?:the )?cases?\b`, "(?:children's )?(?:case )?(?:files|records)")

/** What else they did. */
export const alsoDid = anyOf('read', 'looked', 'met', 'spoke', 'visited', 'sampled', 'talked', 'saw')
