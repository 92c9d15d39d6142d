import { processSingleton } from "@/db/base/process-singleton";

/** What `/metrics` counts apart from requests and renders, with the labels of each. */
export type CountLabels = {
  /** `reason` is the last part of the key of the sentence that the sender reads; empty if there is none. */
  uploads: { kind: string; outcome: "stored" | "refused" | "interrupted" | "failed"; reason: string };
  uploadBytes: { kind: string };
  uploadSeconds: { kind: string };
  translations: { outcome: "translated" | "refused" | "postponed" };
  pushes: { outcome: "sent" | "gone" | "failed" };
};
export type CountName = keyof CountLabels;
export type Count = { name: CountName; labels: Record<string, string>; value: number };

const counts = processSingleton("counts", () => new Map<string, Count>());

/** Adds to a total of this thread. Labels are words of the code, never input. */
export function count<Name extends CountName>(name: Name, labels: CountLabels[Name], value = 1): void {
  addCounts([{ name, labels, value }]);
}

/** Adds totals that another thread took. */
export function addCounts(added: readonly Count[]): void {
  for (const each of added) {
    const key = JSON.stringify([each.name, each.labels]);
    const known = counts.get(key);
    if (known) known.value += each.value;
    else counts.set(key, { ...each });
  }
}

export const readCounts = (): Count[] => [...counts.values()];

/** Returns the totals and begins again at none, for a thread that passes them on. */
export function takeCounts(): Count[] {
  const taken = readCounts();
  counts.clear();
  return taken;
}
