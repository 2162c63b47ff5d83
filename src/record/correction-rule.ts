/** The rule that evidence names where a person read its words: what is misprinted, or ill recognised, he may say as it is meant. */
export const correctionRule = 'correction'
