/** What the runner tells Node about memory: left to itself it would let garbage pile up to several times what is in use. */
export const memoryOptions = '--max-semi-space-size=8 --max-old-space-size=1024';
