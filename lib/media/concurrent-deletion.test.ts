import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";
import { asShop, type Db, type Tx } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket, makeListing } from "@/db/testing";
import { deleteUnusedPicturesOf } from "./delete-unused-pictures";
import { createPictureWorld } from "./pictures.fixture";

const { listingPictures, pictures } = schema;

/** Creates a shop with a listing without pictures, and a picture that is about to be deleted. */
const createWorld = (db: Db) =>
  db.transaction(async (tx) => {
    const { shop, makePicture } = await createPictureWorld(tx);
    const picture = await makePicture(31);
    const listing = await makeListing(shop, { pictureCount: 0 }, tx);
    return { shopId: shop.id, listingId: listing.id, pictureId: picture.id };
  });
type World = Awaited<ReturnType<typeof createWorld>>;
const show = ({ shopId, listingId, pictureId }: World, tx: Tx) =>
  tx.insert(listingPictures).values({ shopId, listingId, pictureId, position: 1 });
const isThere = ({ shopId, pictureId }: World, db: Db) =>
  asShop(shopId, async (tx) => (await tx.$count(pictures, eq(pictures.id, pictureId))) === 1, db);

test(
  "a listing that uses a picture during its deletion either keeps it or fails",
  () =>
    inEmptyMarket(async (ownerUrl) => {
      const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
      const client = postgres(ownerUrl, { max: 8, onnotice() {}, connection: { role: "rattledrum_app" } });
      try {
        await loadReference(owner);
        const db = drizzle(client, { schema, casing: "snake_case" }) as unknown as Db;

        const first = await createWorld(db);
        await asShop(
          first.shopId,
          async (tx) => {
            await show(first, tx);
            // Not committed yet, so the cleanup cannot read it, and skips the locked picture.
            expect(await deleteUnusedPicturesOf(first.shopId, db)).toBe(0);
          },
          db,
        );
        expect(await isThere(first, db)).toBe(true);

        for (let round = 0; round < 10; round++) {
          const next = await createWorld(db);
          const [deleted, shown] = await Promise.allSettled([
            deleteUnusedPicturesOf(next.shopId, db),
            asShop(next.shopId, (tx) => show(next, tx), db),
          ]);
          expect(deleted.status).toBe("fulfilled");
          expect(await isThere(next, db)).toBe(shown.status === "fulfilled");
        }
      } finally {
        await Promise.all([client.end(), owner.end()]);
      }
    }),
  120_000,
);
