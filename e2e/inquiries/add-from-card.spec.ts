import { paths } from "@/lib/http/paths";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { axeViolations } from "../support/axe-violations";
import { expect, test, type World, words } from "../support/world";
import { lineOf, readListCookie, setListCookie } from "./list-cookie";

const t = words("en");

/** Creates two designs, and returns the page of their shop and the "+" of each card by its title. */
async function makeTwo(world: World) {
  const shop = await world.makeShop();
  const [crying, smiling] = [`Crying horse ${world.word}`, `Smiling horse ${world.word}`];
  const first = await world.makeDesign(shop, { titles: { en: crying } });
  const second = await world.makeDesign(shop, { titles: { en: smiling } });
  const plus = (title: string) => ({ name: t("list.add.card", { title }) });
  return { shop, first, second, cryingPlus: plus(crying), smilingPlus: plus(smiling) };
}

test.describe("the + of a card", () => {
  test("adds several designs with their MOQ without leaving the page, and undoes it", async ({ page, world }) => {
    const { shop, first, second, cryingPlus, smilingPlus } = await makeTwo(world);
    const address = paths.shop("en", shop);
    await page.goto(address);
    const [crying, smiling] = [page.getByRole("button", cryingPlus), page.getByRole("button", smilingPlus)];
    await crying.click();
    await smiling.click();
    await expect(page.getByText(t("list.card.added", { quantity: "120" }))).toHaveCount(2);
    await expect(page.locator("inquiry-badge").first()).toHaveText("2");
    for (const plus of [crying, smiling]) await expect(plus).toHaveAttribute("aria-pressed", "true");
    expect(await readListCookie(page.context())).toBe(writeInquiryList([lineOf(second, 120), lineOf(first, 120)]));
    expect(await axeViolations(page)).toEqual([]);

    await page
      .locator("article", { has: crying })
      .getByRole("button", { name: t("list.card.undo") })
      .click();
    await expect(crying).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator("inquiry-badge").first()).toHaveText("1");
    await expect(page).toHaveURL(address);
    await page.reload();
    await expect(smiling).toHaveAttribute("aria-pressed", "true");
    await expect(crying).toHaveAttribute("aria-pressed", "false");
  });

  test("adds a design of the home page without leaving it", async ({ page }) => {
    await page.goto(paths.home("en"));
    const plus = page.locator("main .card-add").first();
    await plus.click();
    await expect(plus).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator("inquiry-badge").first()).toHaveText("1");
    await expect(page).toHaveURL(paths.home("en"));
  });

  test("adds the page's quantity, and removes and restores it with the keyboard", async ({ page, world }) => {
    const { second, smilingPlus } = await makeTwo(world);
    await page.goto(paths.search("en", { q: world.word, qty: 2400 }));
    const smiling = page.getByRole("button", smilingPlus);
    await smiling.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText(t("list.card.added", { quantity: "2,400" }))).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByText(t("list.card.removed"))).toBeVisible();
    await expect(page.locator("inquiry-badge").first()).toHaveText("");
    await page.getByRole("button", { name: t("list.card.undo") }).press("Enter");
    await expect(smiling).toHaveAttribute("aria-pressed", "true");
    await expect(smiling).toBeFocused();
    await expect.poll(() => readListCookie(page.context())).toBe(writeInquiryList([lineOf(second, 2400)]));
  });

  test("restores the quantity that a removed design had", async ({ page, world }) => {
    const { shop, first, cryingPlus } = await makeTwo(world);
    await setListCookie(page.context(), [lineOf(first, 777)]);
    await page.goto(paths.shop("en", shop));
    await page.getByRole("button", cryingPlus).click();
    await page.getByRole("button", { name: t("list.card.undo") }).click();
    await expect(page.getByText(t("list.card.added", { quantity: "777" }))).toBeVisible();
  });

  test("states that nothing was saved if the market does not answer", async ({ page, world }) => {
    const { shop, cryingPlus } = await makeTwo(world);
    await page.goto(paths.shop("en", shop));
    await page.route("**/api/inquiry-list", (route) => route.abort());
    const crying = page.getByRole("button", cryingPlus);
    await crying.click();
    await expect(page.getByText(t("list.card.failed"))).toBeVisible();
    await expect(crying).toHaveAttribute("aria-pressed", "false");
    await expect(page.locator("inquiry-badge").first()).toHaveText("");
  });
});

test("other sites' requests and malformed lines do not change the list", async ({ page, request }) => {
  const post = (data: unknown, from = "same-origin") =>
    request.post("/api/inquiry-list", { data, headers: { "sec-fetch-site": from } });
  const body = { locale: "en", line: "2n9c*120", isRemoved: false };
  expect((await post(body, "cross-site")).status()).toBe(403);
  for (const part of [{ line: "2n9c" }, { line: "x".repeat(31) }, { locale: "xx" }, { isRemoved: "no" }])
    expect((await post({ ...body, ...part })).status()).toBe(422);
  expect((await post(body)).status()).toBe(200);
  expect(await readListCookie(page.context())).toBe("");
});
