/** Source of a pattern for a British postcode: "M1 2WD", "SW1A 1AA". */
export const postcode = String.raw`\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b`
