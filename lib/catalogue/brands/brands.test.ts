import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { pictures } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotFound, Refusal } from "@/lib/core/errors";
import { todayInYiwu } from "@/lib/core/today";
import { findStorefront } from "@/lib/market/find-storefront";
import { arrangeLookbook } from "./arrange-lookbook";
import { dateMilestones } from "./date-milestones";
import { editBrandStory } from "./edit-brand-story";
import { findBrandPage } from "./find-brand-page";
import { getOwnBrand } from "./get-own-brand";
import { arrangeLookbookInput, dateMilestonesInput, editBrandStoryInput } from "./input";
import { markMilestone } from "./mark-milestone";

async function makeBrand(tx: Tx) {
  const shop = await makeShop({}, tx);
  const [shopId, actor] = [shop.id, await makeActor({ [shop.id]: "manager" }, tx)];
  const editStory = (stories: object) => editBrandStory(actor, { ...editBrandStoryInput.parse(stories), shopId }, tx);
  const addPictures = (count: number) =>
    asShop(
      shopId,
      (own) =>
        own
          .insert(pictures)
          .values(
            Array.from({ length: count }, (_, index) => ({
              shopId,
              key: `look-${shopId}-${index}`,
              width: 8,
              height: 8,
              color: "#e8e1d6",
            })),
          )
          .returning({ id: pictures.id }),
      tx,
    );
  const arrange = (ids: string[]) => {
    const input = arrangeLookbookInput.parse({
      "pictureIds[]": ids,
      "captionsZh[]": ids.map((_, index) => `图${index}`),
    });
    return arrangeLookbook(actor, { ...input, shopId }, tx);
  };
  return { shop, shopId, actor, editStory, addPictures, arrange };
}

const dates = { sketch: "2026-11-02", sample: "2026-11-03", firstBatch: "2026-11-06", shipped: "2026-11-09" };

describe("a brand's page", () => {
  test(
    "exists only with a story and three pictures",
    rolledBack(async (tx) => {
      const { shop, shopId, editStory, addPictures, arrange } = await makeBrand(tx);
      const ids = (await addPictures(3)).map(({ id }) => id);
      await arrange(ids.toReversed());
      expect((await findStorefront(shop.handle, "en", tx))?.hasBrand).toBe(false);
      await editStory({ "stories.zh": "潮线" });
      const page = await findBrandPage(shopId, "en", tx);
      expect(page?.stories).toEqual({ zh: "潮线" });
      expect(page?.pictures.map(({ id, captions }) => [id, captions.zh])).toEqual(
        ids.toReversed().map((id, index) => [id, `图${index}`]),
      );
      expect(page?.measured).toBeUndefined();
      await arrange(ids.slice(0, 2));
      expect(await findBrandPage(shopId, "en", tx)).toBeUndefined();
      await arrange(ids);
      await editStory({ "stories.zh": " " });
      expect((await findStorefront(shop.handle, "en", tx))?.hasBrand).toBe(false);
    }),
  );

  test(
    "cannot have a picture of another shop",
    rolledBack(async (tx) => {
      const [one, other] = [await makeBrand(tx), await makeBrand(tx)];
      const [foreign] = await other.addPictures(1);
      await expect(one.arrange([foreign?.id ?? ""])).rejects.toThrow(NotFound);
    }),
  );

  test(
    "measures listings with all four days once there are five, without drafts",
    rolledBack(async (tx) => {
      const { shop, shopId, actor, editStory, addPictures, arrange } = await makeBrand(tx);
      await arrange((await addPictures(3)).map(({ id }) => id));
      await editStory({ "stories.zh": "潮线" });
      for (let count = 0; count < 6; count++) {
        const listing = await makeListing(shop, { status: count === 5 ? "draft" : "published" }, tx);
        await asShop(shopId, (own) => own.execute(`select project_listings(array[${listing.id}]::bigint[])`), tx);
        const shipped = `2026-11-${String(9 + count).padStart(2, "0")}`;
        const input = dateMilestonesInput.parse({ listingId: listing.id, ...dates, shipped });
        const page = await findBrandPage(shopId, "en", tx);
        expect(page?.measured === undefined).toBe(count < 5);
        await dateMilestones(actor, { ...input, shopId }, tx);
      }
      const page = await findBrandPage(shopId, "en", tx);
      expect(page?.measured).toEqual({ designs: 5, days: { sketch: 0, sample: 1, firstBatch: 4, shipped: 9 } });
    }),
  );
});

describe("milestones", () => {
  test(
    "are marked once with the day of today, and can be corrected",
    rolledBack(async (tx) => {
      const { shop, shopId } = await makeBrand(tx);
      const actor = await makeActor({ [shopId]: "assistant" }, tx);
      const { id: listingId } = await makeListing(shop, {}, tx);
      const read = async () => (await getOwnBrand(actor, { shopId, locale: "zh" }, tx)).designs[0]?.days;
      await markMilestone(actor, { shopId, listingId, stage: "sample" }, tx);
      expect(await read()).toMatchObject({ sketch: null, sample: todayInYiwu() });
      const days = dateMilestonesInput.parse({ listingId, ...dates });
      await dateMilestones(actor, { ...days, shopId }, tx);
      await markMilestone(actor, { shopId, listingId, stage: "sample" }, tx);
      expect(await read()).toEqual(dates);
      const future = dateMilestonesInput.parse({ listingId, shipped: "2020-01-01" });
      await dateMilestones(actor, { ...future, shopId }, tx);
      await expect(markMilestone(actor, { shopId, listingId, stage: "sketch" }, tx)).rejects.toThrow(Refusal);
      await dateMilestones(actor, { ...dateMilestonesInput.parse({ listingId }), shopId }, tx);
      expect(await read()).toEqual({ sketch: null, sample: null, firstBatch: null, shipped: null });
    }),
  );

  test("are refused with an error at a day that is too early or in the future", () => {
    const errorsOf = (given: object) =>
      dateMilestonesInput
        .safeParse({ listingId: 1, ...given })
        .error?.issues.map(({ path, message }) => [path[0], message]);
    expect(errorsOf({ ...dates, firstBatch: "2026-11-01" })).toEqual([["firstBatch", "brand.milestones.order"]]);
    expect(errorsOf({ shipped: "2999-01-01" })).toEqual([["shipped", "brand.milestones.future"]]);
    expect(errorsOf({ sample: "soon" })).toEqual([["sample", "brand.milestones.wrong"]]);
  });
});
