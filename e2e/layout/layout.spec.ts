import { paths } from "@/lib/http/paths";
import { expect, test } from "../support/world";

test("Arabic is mirrored, except for booth plates and prices", async ({ page, world }) => {
  const design = await world.makeDesign(await world.makeShop());
  await page.setViewportSize({ width: 1280, height: 900 });
  const startOf = async (locale: "en" | "ar") => {
    await page.goto(paths.listing(locale, design));
    const box = await page.getByRole("heading", { level: 1 }).boundingBox();
    const picture = await page.locator("main img").first().boundingBox();
    if (!box || !picture) throw new Error("no heading or picture");
    return { heading: box.x + box.width / 2, picture: picture.x + picture.width / 2 };
  };
  const [left, right] = [await startOf("en"), await startOf("ar")];
  expect(left.picture).toBeLessThan(left.heading);
  expect(right.picture).toBeGreaterThan(right.heading);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const plate = page.locator("main .plate").first();
  await expect(plate).toHaveCSS("direction", "ltr");
});

test("touch targets are large enough on a phone", async ({ page, world }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  const design = await world.makeDesign(await world.makeShop());
  for (const path of [paths.home("en"), paths.listing("en", design), paths.signIn("en"), paths.openShop("en")]) {
    await page.goto(path);
    const small = await page
      .locator(
        "button:visible, select:visible, input:not([type=hidden], [type=checkbox], [type=radio], [tabindex='-1']):visible, summary:visible",
      )
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().width > 1 && each.getBoundingClientRect().height < 43.5)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
    expect.soft(small, path).toEqual([]);
  }
});
