/** The headings of the report's graded sections, which its sentences about grades begin with, too. */
export const helpAndProtection = /^(?:the )?experiences? and progress of children (?:who need|in need of) help\b/i
export const lookedAfter = /^(?:the )?experiences? and progress of (?:children looked after|looked after children)\b/i
export const leadership = /^leadership,? management and governance\b/i
