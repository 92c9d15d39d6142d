import { workerData } from "node:worker_threads";
import { processSingleton } from "./base/process-singleton";

/** One number that all threads of the process share: 1 while public pages are read from the replica. */
const flag = processSingleton("replicaFlag", () => {
  const given = (workerData as { replica?: SharedArrayBuffer } | null)?.replica;
  return new Int32Array(given ?? new SharedArrayBuffer(4));
});

/** What a render thread is given as `workerData.replica`, so that it follows this thread's decisions. */
export const replicaBuffer = (): SharedArrayBuffer => flag.buffer as SharedArrayBuffer;

export const isReplicaUsed = (): boolean => Atomics.load(flag, 0) === 1;

/** Decides for every thread of the process where public pages are read from now on. */
export function setReplicaUsed(isUsed: boolean): void {
  Atomics.store(flag, 0, isUsed ? 1 : 0);
}
