/** Below this sum of the weights of its cues no type is convincing; a winner must be ahead of the runner-up by the margin. */
export const least = 5
export const margin = 1
