/* Made by scripts/fit-likeness.ts of pairs that people judged. */

/** How much each trait says; `none` is what is said without any, `nearest` that no other passage is nearer to the action. */
export const traitWeights = {
  none: -3.45, common: 1.85, things: 0.37, around: 1.66, head: 0.33, own: 0.66,
  ways: 0.46, besides: -0.77, others: -1.31, brief: 0.57, nearest: 0.92,
} as const
