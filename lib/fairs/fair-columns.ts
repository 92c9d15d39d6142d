import { sql } from "drizzle-orm";

/** Selects the row `f` of `fairs` as JSON of the type `Fair`. */
export const fairJson = sql`jsonb_build_object('id', f.id, 'slug', f.slug, 'names', f.names, 'venues', f.venues,
  'cities', f.cities, 'notes', f.notes, 'firstDay', f.first_day, 'lastDay', f.last_day, 'opensAt', f.opens_at,
  'closesAt', f.closes_at, 'timeZone', f.time_zone, 'applyUntil', f.apply_until, 'pictureKey', f.picture_key,
  'isCancelled', f.cancelled_at is not null)`;

/** Selects the accepted stands `s` of the fair `f`, with their shops `p`, as buyers see them. */
export const shownStands = sql`fair_stands s join shops p on p.id = s.shop_id and p.closed_at is null
  and p.confirmed_at is not null where s.fair_id = f.id and s.status = 'accepted'`;

/** Selects the fairs that have not ended at their place. */
export const notOver = sql`f.last_day >= (now() at time zone f.time_zone)::date`;

/** Orders the stands `s` as one walks by them: hall, row, number; those without a place come last. */
export const walkingOrder = sql`s.hall, regexp_replace(s.number, '[0-9].*', ''),
  nullif(regexp_replace(s.number, '[^0-9]', '', 'g'), '')::bigint, s.number`;
