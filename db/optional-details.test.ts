import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Tx } from "./client";
import * as t from "./schema";
import { makeListing, makeShop, makeVideo, rolledBack } from "./testing";

const optionalDetails = ({ id }: { id: number }, tx: Tx) =>
  tx.execute(
    sql`select has_optional_details as has, optional_details(id) as parts from shown_listings where id = ${id}`,
  );

test(
  "a listing is marked when it gets an optional detail, also a video that gets its listing later and a child at another shop",
  rolledBack(async (tx) => {
    const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
    const make = () => makeListing(shop, { status: "published" }, tx);
    const [certified, tried, filmed, parent] = [await make(), await make(), await make(), await make()];
    const child = await makeListing(other, { status: "published" }, tx);
    const video = await makeVideo(shop, {}, tx);
    const shopId = shop.id;
    await asShop(
      shopId,
      async (own) => {
        await own.insert(t.listingCertificates).values({ shopId, listingId: certified.id, position: 1, kind: "CE" });
        const endsAt = new Date(Date.now() + 86_400_000);
        await own.insert(t.trials).values({ shopId, listingId: tried.id, goal: 30, endsAt });
        await own.update(t.videos).set({ listingId: filmed.id }).where(eq(t.videos.id, video.id));
      },
      tx,
    );
    const origin = { shopId: other.id, listingId: child.id, parentId: parent.id, changes: { en: "Blue" } };
    const request = { ...origin, parentShopId: shopId, title: "A blue horse" };
    await asShop(other.id, (own) => own.insert(t.originRequests).values(request), tx);
    await asShop(shopId, (own) => own.update(t.originRequests).set({ status: "agreed" }), tx);
    await asShop(other.id, (own) => own.insert(t.listingOrigins).values({ ...origin, relation: "variant" }), tx);
    for (const [listing, parts] of [
      [certified, { certificates: [{ kind: "CE" }] }],
      [tried, { trial: { goal: 30 } }],
      [filmed, { clip: { id: video.id } }],
      [parent, { children: [{ listingId: child.id }] }],
      [child, { parent: { listingId: parent.id } }],
    ] as const)
      expect(await optionalDetails(listing, tx)).toMatchObject([{ has: true, parts }]);
  }),
);
