/** Milliseconds that a file may take. */
export const defaultTimeout = 60_000
/** MiB that a worker's heap may have, and as many that its engines may. */
export const defaultMemory = 1024
