import type { IndustryName } from "@/lib/i18n/industries";

/** The names of these industries, the one of most booths first. */
export function industriesOf(ids: (number | null)[], names: IndustryName[]): string[] {
  const counts = new Map<number, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)
    .flatMap(([id]) => names.find((industry) => industry.id === id)?.name ?? []);
}

/** At most so many letters; what was cut off is marked. */
export function clip(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, Math.max(1, Math.floor(length) - 1))
        .join("")
        .trimEnd()}…`;
}
