import { afterAll, describe, expect, test } from "vitest";
import { closeDatabase, type Tx } from "@/db/client";
import { makeActor, makeFair, makeListing, makeShop, makeStand, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { getOwnFair } from "./list-own-fairs";
import { openFairCode } from "./open-code";
import { getPoster } from "./poster";

afterAll(closeDatabase);

async function makeScene(tx: Tx) {
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const fair = await makeFair({}, tx);
  await makeStand(fair, shop, { hall: "B1", number: "C 14" }, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  return { shop, listing, fair, owner, of: { shopId: shop.id, slug: fair.slug } };
}

describe("a poster", () => {
  test(
    "keeps its code for every print, and each design has a code of its own",
    rolledBack(async (tx) => {
      const { owner, listing, of } = await makeScene(tx);
      const ofShop = await getPoster(owner, of, tx);
      const ofListing = await getPoster(owner, { ...of, listingId: listing.id }, tx);
      expect(ofShop).toMatchObject({ place: { hall: "B1", number: "C 14" }, listing: null });
      expect(ofListing.listing?.titles.en).toBeTruthy();
      expect(ofListing.code).not.toBe(ofShop.code);
      expect((await getPoster(owner, of, tx)).code).toBe(ofShop.code);
    }),
  );

  test(
    "is for members of a shop with a stand only, and never of another shop's design or a draft",
    rolledBack(async (tx) => {
      const { owner, shop, fair, of } = await makeScene(tx);
      const stranger = await makeActor({}, tx);
      await expect(getPoster(stranger, of, tx)).rejects.toThrow(NotFound);
      const draft = await makeListing(shop, {}, tx);
      const foreign = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      for (const { id } of [draft, foreign])
        await expect(getPoster(owner, { ...of, listingId: id }, tx)).rejects.toThrow(NotFound);
      const applicant = await makeShop({}, tx);
      await makeStand(fair, applicant, { status: "applied" }, tx);
      const applying = await makeActor({ [applicant.id]: "owner" }, tx);
      await expect(getPoster(applying, { ...of, shopId: applicant.id }, tx)).rejects.toThrow(NotFound);
    }),
  );
});

describe("the code of a poster", () => {
  test(
    "leads to the design in the visitor's language, counts the scan, and names the fair",
    rolledBack(async (tx) => {
      const { owner, listing, fair, of } = await makeScene(tx);
      const { code } = await getPoster(owner, { ...of, listingId: listing.id }, tx);
      const opened = await openFairCode(code, "ar", tx);
      expect(opened).toMatchObject({ fairSlug: fair.slug });
      expect(opened?.path).toMatch(new RegExp(`^/ar/p/.+-${listing.id.toString(36)}$`));
      await openFairCode(code, "en", tx);
      expect((await getOwnFair(owner, of, tx)).scans).toBe(2);
    }),
  );

  test(
    "leads to the shop for a poster of the shop, and is unknown otherwise",
    rolledBack(async (tx) => {
      const { owner, shop, of } = await makeScene(tx);
      const { code } = await getPoster(owner, of, tx);
      expect((await openFairCode(code, "ru", tx))?.path).toBe(`/ru/shop/${shop.handle}`);
      expect(await openFairCode("zzzzzz", "ru", tx)).toBeUndefined();
    }),
  );
});
