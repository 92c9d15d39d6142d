import { type SQL, sql } from "drizzle-orm";
import { minAttributes, minDescriptionCharacters } from "./public-listing";

/**
 * The SQL after `select …` that finds the listings search engines may index: rows `l` of listings, `k` of their cards,
 * `s` of their shops and `w`, whose `slugs` has the slug in each indexed language. They are public, of an open shop,
 * with a text in that language, and not thin in the sense of `isThin`. `where` restricts `l`.
 */
export const indexedListings = (where: SQL): SQL => sql`
  from listings l
  join listing_cards k on k.listing_id = l.id and k.is_listed
  join shops s on s.id = l.shop_id
  cross join lateral (
    select count(*) >= ${minAttributes}::int as is_described from jsonb_object_keys(l.attributes) code
    where code in (select a.code from attributes a)) d
  cross join lateral (select case when d.is_described then k.slugs else (
    select jsonb_object_agg(t.locale, t.slug) from listing_texts t
    where t.listing_id = l.id and length(t.description) >= ${minDescriptionCharacters}::int) end as slugs) w
  where ${where} and l.status in ('published', 'paused', 'discontinued') and s.closed_at is null
    and k.picture is not null and w.slugs is not null`;
