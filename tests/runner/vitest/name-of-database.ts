/** Vitest numbers its workers from 1. */
export const nameOfDatabase = (worker: number | string) => `worker_${worker}`;
