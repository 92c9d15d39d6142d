import { type Kind, localeOf } from "./address";
import type { Visit, Visits } from "./visits";

/** Picks one indexable page of every type in every language, for checks that are too slow for all pages. */
export function pickSamples({ all }: Visits): Visit[] {
  const picked = new Map<string, Visit>();
  for (const visit of all.values()) {
    const name = `${localeOf(visit.address)} ${visit.kind}`;
    if (visit.isIndexable && localeOf(visit.address) && !picked.has(name)) picked.set(name, visit);
  }
  return [...picked.values()];
}

export const filterSamples = (samples: Visit[], kinds: readonly Kind[], locales: readonly string[]): Visit[] =>
  samples.filter(({ kind, address }) => kinds.includes(kind) && locales.includes(localeOf(address) ?? ""));
