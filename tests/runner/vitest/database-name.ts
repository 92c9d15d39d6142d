/** Vitest numbers its workers from 1. */
export const databaseName = (worker: number | string) => `worker_${worker}`;
