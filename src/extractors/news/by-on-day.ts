const name = "[A-Z][\\w'-]+ [A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?"

/** "by NAME on February 3, 2023", also within a longer line. */
export const byOnDay = new RegExp(String.raw`\bby (?<who>${name}) on [A-Z]?[\w ,]{6,30}\d{4}\b`)
