import type { Page } from "@playwright/test";
import { asShop, database } from "@/db/client";
import { makeListing } from "@/db/testing";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import { resumeListing } from "@/lib/catalogue/resume-listing";
import type { Actor } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import { queueProjection } from "@/lib/search/project-queued";
import { expect, test } from "../support/world";

/** Milliseconds until a page shows it, or shows it no more. */
async function waitFor(page: Page, path: string, title: string, isShown: boolean) {
  const shows = async () => (await (await page.request.get(path)).text()).includes(title);
  const started = performance.now();
  await expect.poll(shows, { timeout: 15_000, intervals: [100] }).toBe(isShown);
  return performance.now() - started;
}

/** A machine that is held up once breaks no promise; one that is slow as a rule does. */
const expectTwoSeconds = (waits: number[]) =>
  expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(2_000);

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
  const waits: number[] = [];
  // A title in a list of what is not on offer is no card.
  const onCards = async (isShown: boolean) => {
    for (const path of [search, storefront]) waits.push(await waitFor(page, path, `>${title}</a></h`, isShown));
  };
  await onCards(true);
  await pauseListing(owner, of);
  await onCards(false);
  await resumeListing(owner, of);
  await onCards(true);
  await removeListing(owner, of);
  await onCards(false);
  expectTwoSeconds(waits);
});

test("designs that come in by the hundred are found within two seconds of the last", async ({ page, world }) => {
  test.slow();
  const shop = await world.makeShop();
  // Not new, so that they drive nobody's design from the lists of what is.
  const old = { status: "published", pictureCount: 0, publishedAt: new Date("2026-01-01") } as const;
  const waits: number[] = [];
  for (const round of ["first", "second", "third"]) {
    const title = `Zorblat ${round} ${world.word}`;
    const ids = await database.transaction(async (tx) => {
      const made: number[] = [];
      for (let count = 0; count < 100; count++)
        made.push((await makeListing(shop, { ...old, titles: { en: `${title} ${count}` } }, tx)).id);
      return made;
    });
    const search = paths.search("en", `${round} ${world.word} 99`);
    await waitFor(page, search, `>${title} 99</a>`, false);
    await asShop(shop.id, (tx) => queueProjection(ids, tx));
    waits.push(await waitFor(page, search, `>${title} 99</a>`, true));
  }
  expectTwoSeconds(waits);
});
