import { paths } from "@/lib/http/paths";
import { addPictures } from "../support/add-pictures";
import { expect, test, words } from "../support/world";
import { makePublishedVideo } from "../videos/make-video";

test("pictures load when they are nearly in view, and show their background colour until then", async ({
  page,
  world,
}) => {
  const shop = await world.makeShop();
  const keys: string[] = [];
  for (let count = 0; count < 12; count++) {
    const video = await makePublishedVideo(shop, await world.makeDesign(shop), `Horse ${count} ${world.word}`);
    keys.push(video.posterKey);
  }
  const requestedKeys = new Set<string>();
  page.on("request", (request) => {
    const key = /\/media\/([a-z0-9-]+)-\d+\.(?:avif|webp)/.exec(request.url())?.[1];
    if (key && keys.includes(key)) requestedKeys.add(key);
  });
  await page.setViewportSize({ width: 375, height: 812 });
  await expect(async () => {
    requestedKeys.clear();
    await page.goto(paths.videos("en"));
    await expect(page.getByRole("link", { name: `Horse 11 ${world.word}` })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.waitForLoadState("networkidle");
  const [last] = keys;
  expect([requestedKeys.has(keys.at(-1) ?? ""), requestedKeys.has(last ?? "")]).toEqual([true, false]);
  expect(requestedKeys.size).toBeLessThanOrEqual(8);
  const far = page.locator("picture", { has: page.locator(`source[srcset*="${last}"]`) });
  await expect(far).toHaveCSS("background-color", /^rgb\(/);
  await expect(far).toHaveClass(/tone-\d/);

  // Other journeys may have added videos in between.
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    await page.waitForLoadState("networkidle");
    expect(requestedKeys.size).toBe(keys.length);
  }).toPass();
});

test("a design's pictures have alternative text in the reader's language, or its title", async ({ page, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { en: "Crying horse", fr: "Cheval qui pleure" } });
  await addPictures(shop, design, 1);
  await page.goto(paths.listing("en", design));
  await expect(page.getByRole("img", { name: "Side 2" })).toHaveCount(1);
  await page.goto(paths.listing("fr", { ...design, slug: "crying-horse-plush-toy" }));
  const names = await page
    .getByRole("img", { name: /Cheval qui pleure/ })
    .evaluateAll((all) => all.map((each) => each.getAttribute("alt")));
  const altText = (number: number) =>
    words("fr")("listing.gallery.picture", { title: "Cheval qui pleure", number, count: 2 });
  expect(names).toEqual([altText(1), altText(2)]);
});
