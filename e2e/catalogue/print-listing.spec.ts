import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { expect, test } from "../support/world";

test("a printed design has its picture, prices, packing and address, and no controls", async ({ page, world }) => {
  const design = await world.makeDesign(await world.makeShop());
  const path = paths.listing("en", design);
  await page.goto(path);
  const address = page.getByText(absolute(path), { exact: true });
  await expect(address).toBeHidden();

  await page.emulateMedia({ media: "print" });
  await expect(address).toBeVisible();
  for (const shown of ["main h1", "main .price-tiers", "main .plate", "photo-gallery [data-strip] img"])
    await expect(page.locator(shown).first()).toBeVisible();
  for (const hidden of ["body > header", "body > footer", "main nav", "main form#inquiry, #inquiry form"])
    for (const each of await page.locator(hidden).all()) await expect(each).toBeHidden();
  await expect(page.locator("button:visible")).toHaveCount(0);
  await expect(page.locator("photo-gallery [data-strip] img:visible")).toHaveCount(1);
});

test("a printed design fits on one sheet of A4", async ({ page, world }) => {
  await page.goto(paths.listing("en", await world.makeDesign(await world.makeShop())));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
