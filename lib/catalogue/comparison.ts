import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, readPool } from "@/db/client";
import type { Locale, SomeTexts } from "../i18n/locale";
import { textIn } from "../i18n/locale";
import { attributeName } from "../i18n/taxonomy-names";
import { readCards } from "./card-rows";
import type { ListingCard } from "./listing-card";

/** An attribute that at least one of the listings has; `values` in their order. */
export type ComparedAttribute = { code: string; name: string; values: (string | undefined)[] };
export type Comparison = { cards: ListingCard[]; attributes: ComparedAttribute[] };

type Details = { id: string; locale: Locale; attributes: Record<string, SomeTexts> };

/** Reads the listings on sale among `ids`, in this order, with their attributes; those most of them have come first. */
export async function findComparison(
  locale: Locale,
  ids: readonly number[],
  quantity: number | undefined,
  db: Db = readPool,
): Promise<Comparison> {
  if (ids.length === 0) return { cards: [], attributes: [] };
  const chosen = sql`select n.listing_id, p.place from unnest(${intArray(ids)}::bigint[]) with ordinality p(id, place)
    join listing_search n on n.listing_id = p.id`;
  const [cards, rows] = await Promise.all([
    readCards(locale, chosen, { quantity }, db),
    db.execute<Details>(
      sql`select id, locale, attributes from shown_listings where id = any (${intArray(ids)}::bigint[])`,
    ),
  ]);
  const details = new Map([...rows].map((row) => [Number(row.id), row]));
  const codes = new Map<string, number>();
  for (const { id } of cards)
    for (const code of Object.keys(details.get(id)?.attributes ?? {})) codes.set(code, (codes.get(code) ?? 0) + 1);
  const valueIn = (id: number, code: string) => {
    const found = details.get(id);
    const value = found?.attributes[code];
    return found && value ? textIn(value, locale, found.locale) : undefined;
  };
  return {
    cards,
    attributes: [...codes]
      .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
      .flatMap(([code]) => {
        const name = attributeName(locale, code);
        return name ? [{ code, name, values: cards.map(({ id }) => valueIn(id, code)) }] : [];
      }),
  };
}
