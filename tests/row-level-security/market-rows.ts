import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import type { Person } from "./rows";

/** Creates what a lead keeps for the whole market. */
export async function makeMarketRows({ id: createdBy }: Person, categoryId: number, tx: Tx): Promise<void> {
  const texts = { en: "Closed on Friday", zh: "周五休市" };
  const [startsAt, endsAt] = [new Date("2098-01-01"), new Date("2099-01-01")];
  await tx.insert(t.announcements).values({ texts, audience: "everybody", startsAt, endsAt, createdBy });
  const days = { firstDay: "2098-01-01", lastDay: "2098-01-02" };
  await tx.insert(t.marketHolidays).values({ kind: "closed", ...days, names: texts, createdBy });
  const [before, after] = [{ hs: "9503" }, { hs: "9504" }];
  await tx.insert(t.categoryEdits).values({ categoryId, field: "hs", before, after, why: "A trial", createdBy });
  await tx.insert(t.searchWords).values({ categoryId, locale: "en", word: "zzbrolly", createdBy });
}
