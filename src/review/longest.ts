/** Letters that a person's name, and a value or a reason, have at most: more than the longest action. */
export const longest = { name: 200, text: 20_000 } as const
