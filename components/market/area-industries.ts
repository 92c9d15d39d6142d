import type { IndustryName } from "@/lib/i18n/industries";

/** Returns the names of the industries, sorted by number of booths. */
export function listIndustriesByBooths(ids: (number | null)[], names: IndustryName[]): string[] {
  const counts = new Map<number, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)
    .flatMap(([id]) => names.find((industry) => industry.id === id)?.name ?? []);
}

/** Shortens a text to at most `length` characters; ends it with … if it was longer. */
export function truncate(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, Math.max(1, Math.floor(length) - 1))
        .join("")
        .trimEnd()}…`;
}
