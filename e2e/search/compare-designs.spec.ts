import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { expect, test, type World, words } from "../support/world";

const t = words("en");

async function openList(world: World) {
  const shop = await world.makeShop();
  const titles = [`Red crate ${world.word}`, `Blue crate ${world.word}`, `Green crate ${world.word}`];
  const designs = [];
  for (const [index, en] of titles.entries())
    designs.push(await world.makeDesign(shop, { titles: { en }, tiers: [[100 * (index + 1), 1_200 - index * 100]] }));
  return { titles, designs, list: `${paths.search("en")}?q=${world.word}&qty=600` };
}
const boxFor = (title: string) => t("browse.compare.choose", { title });

test("a buyer compares two designs of a list and adds both to the inquiry list", async ({ page, world }) => {
  const { titles, list } = await openList(world);
  const [red = "", blue = "", green = ""] = titles;
  await page.goto(list);
  const open = page.getByRole("button", { name: t("browse.compare.open"), exact: true });
  await expect(open).toBeHidden();
  await page.getByLabel(boxFor(red)).check();
  await page.getByLabel(boxFor(green)).check();
  await open.click();

  await expect(page.getByRole("heading", { level: 1, name: t("browse.compare.title") })).toBeVisible();
  const table = page.getByRole("table");
  await expect(table.getByRole("link", { name: red, exact: true })).toBeVisible();
  await expect(table.getByRole("link", { name: blue, exact: true })).toHaveCount(0);
  const moq = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t("browse.compare.moq") }) });
  await expect(moq.getByRole("cell")).toHaveCount(2);
  const quantities = await moq.getByRole("cell").allTextContents();
  expect(quantities.map((text) => Number.parseInt(text, 10)).sort((a, b) => a - b)).toEqual([100, 300]);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole("link", { name: t("browse.compare.addAll") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("list.add.several") })).toBeVisible();
  await expect(page.getByRole("link", { name: red }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: green }).first()).toBeVisible();
  await page.getByRole("button", { name: t("list.shared.keep") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("listing.list.title") })).toBeVisible();
  await expect(page.getByRole("link", { name: red }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: green }).first()).toBeVisible();
});

test("one design is removed from a comparison, and those that are not on sale are counted", async ({ page, world }) => {
  const { titles, designs } = await openList(world);
  const [red = "", blue = ""] = titles;
  const [first, second] = designs;
  const chosen = [first, second].map((each) => (each?.id ?? 0).toString(36)).join(".");
  await page.goto(paths.compare("en", `${chosen}.zzzzzz`, 600));
  await expect(page.getByText(t("browse.compare.missing", { count: 1 }))).toBeVisible();
  await page.getByRole("link", { name: t("browse.compare.removeOne", { title: blue }) }).click();
  await expect(page).toHaveURL(paths.compare("en", (first?.id ?? 0).toString(36), 600));
  await expect(page.getByRole("link", { name: red, exact: true })).toBeVisible();
  await page.goto(paths.compare("en", `${chosen}.zzzzz1.zzzzz2.zzzzz3`));
  await expect(page.getByText(t("browse.compare.first", { count: 4 }))).toBeVisible();
  await expect(page.getByText(t("browse.compare.missing", { count: 2 }))).toBeVisible();
  await page.goto(paths.compare("en"));
  await expect(page.getByText(t("browse.compare.empty"))).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 740 } });

  test("a buyer compares designs on a phone, and the page is not wider than the screen", async ({ page, world }) => {
    const { titles, list } = await openList(world);
    await page.goto(list);
    for (const title of titles) await page.getByLabel(boxFor(title)).check();
    await page.getByRole("button", { name: t("browse.compare.open"), exact: true }).click();
    await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});
