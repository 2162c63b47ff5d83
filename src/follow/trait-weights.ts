/* Made by scripts/fit-likeness.ts of pairs that people judged. */

/** How much each trait says; `none` is what is said without any, `nearest` that no other passage of the document is nearer to the action. */
export const traitWeights = {
  none: -2.46, common: 1.13, things: 0.3, around: 1, asked: 0.8, ways: 0.87, besides: -1.15, others: -0.68, brief: 0.6, nearest: 0.74,
} as const
