import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed } from "../core/errors";
import { getSearchFigures } from "./get-search-figures";
import { projectQueued, queueProjection } from "./project-queued";
import { searchListings } from "./search-listings";

test(
  "queued listings are found once they are projected, and operators see the size and age of the queue",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const parts = { titles: { en: "Zorblat kettle" }, pictureCount: 0 };
    const [onSale, paused] = [
      await makeListing(shop, { status: "published", ...parts }, tx),
      await makeListing(shop, { status: "paused", ...parts }, tx),
    ];
    const found = async () =>
      (await searchListings({ locale: "en", words: "zorblat kettle" }, tx)).items.map(({ id }) => id);
    await queueProjection([onSale.id, paused.id], tx);
    await tx.execute(
      sql`update projection_queue set queued_at = now() - interval '90 seconds' where listing_id = ${onSale.id}`,
    );
    const operator = { ...(await makeActor({}, tx)), isOperator: true };
    const waiting = await getSearchFigures(operator, tx);
    expect(waiting.projection.waiting).toBeGreaterThanOrEqual(2);
    expect(waiting.projection.lagSeconds).toBeGreaterThanOrEqual(90);
    expect(await found()).toEqual([]);

    while ((await projectQueued(tx)) > 0);
    expect(await found()).toEqual([onSale.id]);
    expect((await getSearchFigures(operator, tx)).projection).toEqual({ waiting: 0, lagSeconds: 0 });
    for (const other of [guest, await makeActor({ [shop.id]: "owner" }, tx)])
      await expect(getSearchFigures(other, tx)).rejects.toBeInstanceOf(NotAllowed);
  }),
);
