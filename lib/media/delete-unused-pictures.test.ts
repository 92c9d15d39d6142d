import { type AnyColumn, eq, getTableName, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as t from "@/db/schema";
import { makeBankAccount, makeInquiry, makeProforma, makeQuote, rolledBack, writeCards } from "@/db/testing";
import { referencingColumns } from "./picture-references";
import { createPictureWorld, daysAgo } from "./pictures.fixture";

const nameOf = ({ table, name }: AnyColumn) =>
  `${getTableName(table)}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

describe("deleting unused pictures", () => {
  test(
    "removes no picture in use, and all others",
    rolledBack(async (tx) => {
      const { uses: allUses } = await createPictureWorld(tx);
      const usedAs = fc.uniqueArray(fc.constantFrom(...Object.keys(allUses)), { maxLength: 3 });
      const picture = fc.record({ usedAs, days: fc.constantFrom(undefined, 3, 31, 400) });
      await fc.assert(
        fc.asyncProperty(fc.array(picture, { minLength: 1, maxLength: 5 }), async (samples) => {
          const { makePicture, uses, isThere, sweep } = await createPictureWorld(tx);
          const all = [];
          let hasSign = false;
          for (const { usedAs, days } of samples) {
            const created = await makePicture(days);
            // A shop has one picture of its own.
            const own = usedAs.filter((use) => use !== "sign" || !hasSign);
            hasSign ||= own.includes("sign");
            for (const use of own) await uses[use]?.(created);
            all.push({ created, isUsed: own.length > 0 || days === undefined || days < 30 });
          }
          const count = await sweep();
          for (const { created, isUsed } of all) expect(await isThere(created)).toBe(isUsed);
          expect(count).toBe(all.filter(({ isUsed }) => !isUsed).length);
          expect(await sweep()).toBe(0);
        }),
        { numRuns: 12 },
      );
    }),
    120_000,
  );

  for (const use of [
    ...["draft", "removed", "published", "booth", "lookbook", "source"],
    ...["editor", "bulkEdit", "import", "sign", "still"],
  ])
    test(
      `preserves a picture in use as: ${use}`,
      rolledBack(async (tx) => {
        const { makePicture, uses, isThere, sinceOf, sweep } = await createPictureWorld(tx);
        const picture = await makePicture(31);
        await uses[use]?.(picture);
        expect(await sweep()).toBe(0);
        expect([await isThere(picture), await sinceOf(picture)]).toEqual([true, null]);
      }),
    );

  test(
    "preserves the picture of a proforma, though its listing shows another one now",
    rolledBack(async (tx) => {
      const { shop, within, makePicture, show, isThere, sweep } = await createPictureWorld(tx);
      const [picture, bare] = [await makePicture(31), await makePicture(31)];
      const listing = await show(picture, { status: "published" });
      const inquiry = await makeInquiry(shop, [listing], { status: "agreed" }, tx);
      const quote = await makeQuote(
        inquiry,
        { status: "accepted", decidedAt: new Date(), lines: [{ listingId: listing.id }] },
        tx,
      );
      await makeProforma({ ...quote, inquiryId: inquiry.id }, await makeBankAccount(shop, {}, tx), tx);
      await within((own) => own.delete(t.listingPictures).where(eq(t.listingPictures.listingId, listing.id)));
      await writeCards([listing.id], tx);
      expect(await sweep()).toBe(1);
      expect([await isThere(picture), await isThere(bare)]).toEqual([true, false]);
    }),
  );

  test(
    "counts 30 days from the first run that finds it unused, and again after another use",
    rolledBack(async (tx) => {
      const { within, makePicture, show, isThere, sinceOf, sweep } = await createPictureWorld(tx);
      const picture = await makePicture();
      expect(await sweep()).toBe(0);
      const since = await sinceOf(picture);
      expect(since).toBeInstanceOf(Date);
      await sweep();
      expect(await sinceOf(picture)).toEqual(since);

      await within((own) => own.update(t.pictures).set({ unusedSince: daysAgo(29) }));
      const { id: listingId } = await show(picture);
      await sweep();
      expect(await sinceOf(picture)).toBeNull();
      await within((own) => own.delete(t.listingPictures).where(eq(t.listingPictures.listingId, listingId)));
      await sweep();
      expect(await isThere(picture)).toBe(true);
    }),
  );

  test(
    "skips pictures of today and of other shops, and records the deleted keys",
    rolledBack(async (tx) => {
      const { shop, within, makePicture, isThere, sweep } = await createPictureWorld(tx);
      const other = await createPictureWorld(tx);
      const [removed, foreign] = [await makePicture(31), await other.makePicture(31)];
      const fresh = await makePicture();
      await within((own) => own.update(t.pictures).set({ createdAt: new Date() }).where(eq(t.pictures.id, fresh.id)));
      expect(await sweep()).toBe(1);
      expect([await isThere(removed), await isThere(fresh), await other.isThere(foreign)]).toEqual([false, true, true]);
      const [event] = await tx.select().from(t.events).where(eq(t.events.name, "pictures.deleted"));
      expect(event).toMatchObject({ shopId: shop.id, data: { keys: [removed.key] } });
    }),
  );

  test(
    "removes an unused crop one run before its original",
    rolledBack(async (tx) => {
      const { shop, within, makePicture, isThere, sinceOf, sweep } = await createPictureWorld(tx);
      const [source, square] = [await makePicture(), await makePicture(31)];
      const edit = { shopId: shop.id, pictureId: square.id, sourceId: source.id, isClean: true };
      await within((own) => own.insert(t.pictureEdits).values(edit));
      expect(await sweep()).toBe(1);
      expect([await isThere(source), await sinceOf(source)]).toEqual([true, null]);
      await sweep();
      expect(await sinceOf(source)).toBeInstanceOf(Date);
    }),
  );

  test(
    "considers all columns of the database that refer to a picture",
    rolledBack(async (tx) => {
      const keys = await tx.execute<{ name: string }>(sql`
        select conrelid::regclass || '.' || attname as name from pg_constraint
        join pg_attribute on attrelid = conrelid and attnum = conkey[array_position(confkey, (
          select attnum from pg_attribute where attrelid = 'pictures'::regclass and attname = 'id'))]
        where confrelid = 'pictures'::regclass and contype = 'f' and confdeltype <> 'c'`);
      const allUses = referencingColumns.map(nameOf);
      expect(keys.map(({ name }) => name).sort()).toEqual(allUses.sort());
      expect(allUses).toContain("listing_pictures.picture_id");
    }),
  );
});
