import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingTexts } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import type { Locale } from "../i18n/locale";
import { draftListing } from "./draft-listing";
import { editListing } from "./edit-listing";
import { findListingForEdit } from "./find-listing-for-edit";
import { listingInput } from "./input";

const horse = {
  categoryId: "101",
  "title.zh": "哭哭马",
  "title.en": "Crying horse",
  "title.fr": "Cheval pleureur",
  "attribute.size": "30cm",
};

async function makeDraft(tx: Tx) {
  const shop = await makeShop({ locale: "zh" }, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const { id } = await draftListing(owner, { ...listingInput.parse(horse), shopId: shop.id }, tx);
  const reference = { shopId: shop.id, listingId: id };
  const find = async () => {
    const found = await findListingForEdit(owner, reference, tx);
    if (!found) throw new Error("no listing");
    return found;
  };
  const save = async (values: Record<string, string | string[]>) =>
    editListing(owner, { ...listingInput.parse(values), ...reference }, tx);
  const replaceText = (locale: Locale, title: string) =>
    asShop(
      shop.id,
      (inside) =>
        inside
          .update(listingTexts)
          .set({ title, description: "" })
          .where(and(eq(listingTexts.listingId, id), eq(listingTexts.locale, locale))),
      tx,
    );
  return { find, save, replaceText };
}

describe("the texts of a listing", () => {
  test(
    "are generated where none are written, and generated again when their source changes",
    rolledBack(async (tx) => {
      const { find, save } = await makeDraft(tx);
      const first = await find();
      expect(Object.keys(first.texts)).toHaveLength(8);
      expect(first.origins).toMatchObject({ zh: { origin: "own" }, en: { origin: "own" }, es: { origin: "built" } });
      expect(first.texts.es?.title).toBe("Peluches, Crying horse");
      const shown = Object.fromEntries(
        Object.entries(first.texts).map(([locale, { title }]) => [`title.${locale}`, title]),
      );
      const described = Object.entries(first.texts).map(([locale, { description }]) => [
        `description.${locale}`,
        description,
      ]);
      const form = { ...horse, ...shown, ...Object.fromEntries(described) };
      await save({ ...form, "title.en": "Smiling horse", "attribute.size": "32 cm" });
      const second = await find();
      expect(second.texts.es?.title).toBe("Peluches, Smiling horse");
      expect(second.texts.ru?.description).toContain("32 см");
      await save({ ...form, "title.es": "Caballo llorón" });
      const third = await find();
      expect(third.texts.es?.title).toBe("Caballo llorón");
      expect(third.origins.es).toEqual({ origin: "own", isStale: false });
    }),
  );

  test(
    "become stale when the source text changes, until they are rewritten or confirmed",
    rolledBack(async (tx) => {
      const { find, save } = await makeDraft(tx);
      await save({ ...horse, "title.zh": "笑笑马" });
      const stale = { origin: "own", isStale: true };
      expect((await find()).origins).toMatchObject({
        fr: stale,
        en: stale,
        zh: { isStale: false },
        es: { isStale: false },
      });
      await save({ ...horse, "title.zh": "笑笑马", "title.fr": "Cheval souriant", "fresh[]": ["en"] });
      const fresh = { origin: "own", isStale: false };
      expect((await find()).origins).toMatchObject({ fr: fresh, en: fresh });
      expect((await find()).texts.en?.title).toBe("Crying horse");
    }),
  );

  test(
    "remain while the source text is the same if another generator made them",
    rolledBack(async (tx) => {
      const { find, save, replaceText } = await makeDraft(tx);
      await replaceText("es", "Peluche caballo llorón, 30 cm");
      await save({ ...horse, "title.es": "Peluche caballo llorón, 30 cm", sku: "H-1" });
      expect((await find()).texts.es?.title).toBe("Peluche caballo llorón, 30 cm");
      await save({ ...horse, "title.es": "Peluche caballo llorón, 30 cm", "title.zh": "笑笑马" });
      expect((await find()).texts.es?.title).toBe("Peluches, Crying horse");
    }),
  );
});
