import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/locale";
import { paths } from "@/lib/paths";
import { makeDocuments } from "../pages";
import { expect, test, words } from "../world";

const findings = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
};

for (const locale of locales)
  test(`axe finds nothing on any document in ${locale}`, async ({ page, world }) => {
    test.setTimeout(180_000);
    const documents = await makeDocuments(world);
    for (const { name, path } of [...documents, { name: "not found", path: () => `/${locale}/p/nothing-1` }]) {
      await page.goto(path(locale));
      expect.soft(await findings(page), name).toEqual([]);
    }
  });

test("axe finds nothing on a form with mistakes in it", async ({ page, world }) => {
  const design = await world.makeDesign(await world.makeShop());
  await page.goto(paths.listing("en", design));
  await page.getByRole("button", { name: words("en")("inquiries.sendInquiry.send") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

for (const locale of locales)
  test(`axe finds nothing in the workspace and in a thread with quotes in ${locale}`, async ({
    page,
    context,
    world,
  }) => {
    test.setTimeout(180_000);
    const shop = await world.makeShop();
    const design = await world.makeDesign(shop);
    const inquiry = await world.makeInquiry(shop, [design], { status: "quoted" });
    const line = { listingId: design.id };
    const token = await world.makeQuotes(inquiry, [
      { status: "countered", lines: [{ ...line, counterPrice: 700 }] },
      { lines: [line] },
      { status: "draft", lines: [line] },
    ]);
    await world.signIn(context, shop, "owner", locale);
    for (const path of [
      paths.workspace(locale),
      paths.workspaceInquiries(locale),
      paths.workspaceInquiry(locale, inquiry.id),
      paths.guestThread(locale, token),
      paths.workspaceListings(locale),
      paths.workspaceNewListing(locale),
      paths.workspaceListing(locale, design.id),
      paths.workspaceShop(locale),
      paths.account(locale),
    ]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect.soft(await findings(page), path).toEqual([]);
    }
  });

test("the keyboard alone reaches the search, the designs and the red button", async ({ page, world }) => {
  const design = await world.makeDesign(await world.makeShop());
  await page.goto(paths.listing("en", design));
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveAttribute("href", "#content");
  await expect(skip).toBeVisible();
  const reached = new Set<string>();
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return undefined;
      const shows = (each: Element | null) => each !== null && getComputedStyle(each).outlineStyle !== "none";
      const isSeen = shows(activeElement) || shows(activeElement.closest("form, label"));
      return { text: activeElement.textContent?.trim() || activeElement.getAttribute("name") || "", isSeen };
    });
    if (!focused) break;
    expect.soft(focused.isSeen, `${focused.text} shows its focus`).toBe(true);
    reached.add(focused.text);
  }
  expect([...reached]).toContain(words("en")("inquiries.sendInquiry.send"));
  expect([...reached]).toContain("q");
});
