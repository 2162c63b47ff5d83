/** How wide pictures of pages are, in pixels; of how many pages of a document there are some, and in a whole report. */
export const pictureLimits = { width: 1000, ofDocument: 30, inAll: 600 } as const
