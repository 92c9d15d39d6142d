import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import * as t from "@/db/schema";
import { makeImport, makeListing, makeShop, makeVideo, writeCards } from "@/db/testing";
import { deleteUnusedPicturesOf } from "./delete-unused-pictures";
import { newKey } from "./make-renditions";

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Creates a shop with old pictures, and all ways to use one. */
export async function createPictureWorld(tx: Tx) {
  const shop = await makeShop({}, tx);
  const within = <T>(work: (own: Tx) => Promise<T>) => asShop(shop.id, work, tx);
  const shopId = shop.id;
  let position = 0;
  /** Creates an old picture that has been unused for so many days. */
  const makePicture = (unusedDays?: number) =>
    within(async (own) => {
      const size = { width: 8, height: 8, color: "#e8e1d6" };
      const unusedSince = unusedDays === undefined ? null : daysAgo(unusedDays);
      const values = { shopId, key: newKey(), ...size, createdAt: daysAgo(90), unusedSince };
      const [picture] = await own.insert(t.pictures).values(values).returning();
      if (!picture) throw new Error("no picture");
      return picture;
    });
  type Picture = Awaited<ReturnType<typeof makePicture>>;
  /** Creates a listing in this state with this picture only. */
  const show = async ({ id: pictureId }: Picture, parts: Parameters<typeof makeListing>[1] = {}) => {
    const listing = await makeListing(shop, { pictureCount: 0, ...parts }, tx);
    await within((own) =>
      own.insert(t.listingPictures).values({ shopId, listingId: listing.id, position: 1, pictureId }),
    );
    await writeCards([listing.id], tx);
    return listing;
  };
  /** All ways to use a picture, now or later. */
  const uses: Record<string, (picture: Picture) => Promise<unknown>> = {
    draft: (picture) => show(picture),
    removed: (picture) => show(picture, { status: "removed" }),
    published: (picture) => show(picture, { status: "published" }),
    booth: ({ id: pictureId }) =>
      within((own) => own.insert(t.shopPictures).values({ shopId, pictureId, position: ++position, shows: "booth" })),
    lookbook: ({ id: pictureId }) =>
      within((own) => own.insert(t.lookbookPictures).values({ shopId, pictureId, position: ++position })),
    source: async ({ id: sourceId }) => {
      const square = await makePicture();
      const edit = { shopId, pictureId: square.id, sourceId, isClean: true };
      await within((own) => own.insert(t.pictureEdits).values(edit));
      await show(square);
    },
    editor: ({ id }) => {
      const draft = { shopId, id: crypto.randomUUID(), writer: crypto.randomUUID(), values: { "pictures[]": [id] } };
      return within((own) => own.insert(t.listingDrafts).values(draft));
    },
    bulkEdit: ({ id }) => {
      const edit = { shopId, change: { kind: "pause" }, before: [{ pictures: [id] }] };
      return within((own) => own.insert(t.bulkEdits).values(edit));
    },
    import: async ({ id }) => {
      const { id: importId } = await makeImport(shop, { status: "done", finishedAt: new Date() }, tx);
      const before = { pictures: [id] };
      await within((own) => own.update(t.importRows).set({ before }).where(eq(t.importRows.importId, importId)));
    },
    sign: ({ key }) => within((own) => own.update(t.shops).set({ pictureKey: key }).where(eq(t.shops.id, shopId))),
    still: ({ key }) => makeVideo(shop, { posterKey: key }, tx),
  };
  const isThere = ({ id }: Picture) =>
    within(async (own) => (await own.$count(t.pictures, eq(t.pictures.id, id))) === 1);
  const sinceOf = ({ id }: Picture) =>
    within(async (own) => (await own.select().from(t.pictures).where(eq(t.pictures.id, id)))[0]?.unusedSince);
  const sweep = () => deleteUnusedPicturesOf(shopId, tx);
  return { shop, within, makePicture, show, uses, isThere, sinceOf, sweep };
}
