import { type SQL, sql } from "drizzle-orm";
import { asInvited, type Tx } from "@/db/client";

type Place = { districtCode: string; floor: number; number: string };

/** Returns whether the market's register has the booth; true as long as there is no register. */
export async function isRegisteredPlace({ districtCode, floor, number }: Place, tx: Tx): Promise<boolean> {
  const place = { districtCode: sql`${districtCode}`, floor: sql`${floor}`, number: sql`${number}` };
  const [row] = await withRegister(
    (inside) => inside.execute<{ known: boolean }>(sql`select ${isKnown(place)} as known`),
    tx,
  );
  return row?.known ?? false;
}

/** Runs `work` in a transaction that may look places up in the register. */
export const withRegister = <T>(work: (tx: Tx) => Promise<T>, tx: Tx): Promise<T> =>
  asInvited("booth register", work, tx);

/** Is true if the register has the booth, or is empty. Call it within withRegister(), or as an operator. */
export const isKnown = ({ districtCode, floor, number }: Record<keyof Place, SQL>): SQL<boolean> => sql`(
  not exists (select from registered_booths where gone_at is null)
  or exists (select from registered_booths r where r.gone_at is null
    and r.district_code = ${districtCode} and r.floor = ${floor} and r.number = ${number}))`;
