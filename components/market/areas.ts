import type { BoothOnFloor } from "@/lib/market/floors";

export type Area = { name: string | null; booths: BoothOnFloor[] };

/** Booths in walking order, area by area. */
export function areasOf(booths: BoothOnFloor[]): Area[] {
  const areas: Area[] = [];
  for (const booth of booths) {
    const last = areas.at(-1);
    if (last && last.name === booth.area) last.booths.push(booth);
    else areas.push({ name: booth.area, booths: [booth] });
  }
  return areas;
}
