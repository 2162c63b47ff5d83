/** Sentences with the verbs of deciding that no other sample has. */
export const decisions: readonly string[] = [
  'The full council ratified the plan.',
  'That officers be instructed to write to schools.',
  'Leave was granted to the head of service.',
  'Members discussed the letter and acknowledged the work of staff.',
]
