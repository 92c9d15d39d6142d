import { type SQL, sql } from "drizzle-orm";

/** A booth as cards and letters name it, and the page of its floor it stands on. */
export type ShownBooth = {
  districtCode: string;
  floor: number;
  page: number;
  area: string | null;
  street: number | null;
  number: string;
};

/** On which page of its floor the row `b` of booths stands; see lib/market/mark-floors.ts. */
export const floorPageJson: SQL<number> = sql`coalesce((select max(m.page) from floor_marks m
  where m.district_code = b.district_code and m.floor = b.floor and m.walk <= b.walk), 1)`;
