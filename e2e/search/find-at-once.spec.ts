import type { Page } from "@playwright/test";
import { asShop, database } from "@/db/client";
import { makeListing } from "@/db/testing";
import type { Actor } from "@/lib/accounts/actor";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import { resumeListing } from "@/lib/catalogue/resume-listing";
import { paths } from "@/lib/paths";
import { queueProjection } from "@/lib/search/project-queued";
import { expect, test } from "../world";

/** A page shows it, or shows it no more, within two seconds. */
async function within(page: Page, path: string, title: string, isShown: boolean) {
  const shows = async () => (await (await page.request.get(path)).text()).includes(title);
  await expect.poll(shows, { timeout: 2_000, intervals: [100] }).toBe(isShown);
}

test("what is paused, resumed and removed leaves and enters search and its category within two seconds", async ({
  page,
  world,
}) => {
  const shop = await world.makeShop();
  const title = `Zorblat ${world.word}`;
  const design = await world.makeDesign(shop, { titles: { en: title } });
  const user = await world.makeMember(shop, "owner");
  const owner: Actor = {
    kind: "user",
    userId: user.id,
    locale: "en",
    memberships: [{ shopId: shop.id, role: "owner" }],
    isOperator: false,
  };
  const of = { shopId: shop.id, listingId: design.id };
  const [search, storefront] = [paths.search("en", world.word), paths.shopDesigns("en", shop)];
  const onCards = async (isShown: boolean) => {
    await within(page, search, `>${title}</a>`, isShown);
    await within(page, storefront, `>${title}</a>`, isShown);
  };
  await onCards(true);
  await pauseListing(owner, of);
  await onCards(false);
  await resumeListing(owner, of);
  await onCards(true);
  await removeListing(owner, of);
  await onCards(false);
});

test("designs that come in by the hundred are found within two seconds of the last", async ({ page, world }) => {
  const shop = await world.makeShop();
  const title = `Zorblat ${world.word}`;
  const ids = await database.transaction(async (tx) => {
    const made: number[] = [];
    for (let count = 0; count < 100; count++)
      made.push(
        (await makeListing(shop, { status: "published", pictureCount: 0, titles: { en: `${title} ${count}` } }, tx)).id,
      );
    return made;
  });
  const search = paths.search("en", `${world.word} 99`);
  await within(page, search, `>${title} 99</a>`, false);
  await asShop(shop.id, (tx) => queueProjection(ids, tx));
  await within(page, search, `>${title} 99</a>`, true);
});
