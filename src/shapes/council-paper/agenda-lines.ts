/** The head of an agenda's columns. */
export const agendaColumns = /^(?:agenda )?(?:item|no)\b.{0,60}\bpages?(?: (?:nos?|numbers?)\.?)?$/im

/** A meeting is called: the notice's heading, or the heading above the names of its members. */
export const calledMeeting = /^(?:notice of (?:a )?(?:public )?meeting|membership)$/im

/** Source of a pattern for the number of an agenda's item, in front of it or in the cell beside it. */
export const itemNumber = String.raw`(?:\W?\d+\W?[ \t])?`

/** The usual first item. */
export const apologies = new RegExp(String.raw`^${itemNumber}(?:to receive )?(?:any )?apologies\b`, 'im')
