import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { slugify } from "../core/slug";
import { trimEndCharacters } from "../core/trim-characters";
import type { SomeTexts } from "../i18n/locale";

type Place = { districtCode: string; floor: number; number: string };

/** Returns possible handles of a shop, the best first: its name, its name with its booth, its booth. */
export function handlesFor(names: SomeTexts, place: Place): string[] {
  const name = slugify(names.en ?? "") || slugify(names.zh ?? "");
  const number = slugify(place.number);
  const booth = slugify(`${place.districtCode} ${place.floor}f ${place.number}`);
  const withBooth = `${trimEndCharacters(name.slice(0, 59 - number.length), "-")}-${number}`;
  return name ? [name, withBooth, trimEndCharacters(`${booth}-${name}`.slice(0, 60), "-")] : [`booth-${booth}`];
}

/** Returns which of these handles a shop has or had. */
export async function takenHandles(handles: string[], tx: Tx): Promise<Set<string>> {
  const rows = await tx.execute<{ handle: string }>(sql`
    select handle from shops where handle in ${handles}
    union select handle from former_handles where handle in ${handles}`);
  return new Set(rows.map(({ handle }) => handle));
}
