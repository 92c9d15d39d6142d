import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";
import { fieldOf, focusField, listOf, makeSuggested, marked, optionsOf, recordRequests } from "./suggest-support";

test("the keyboard moves through the list, closes it and opens a suggestion", async ({ page, world }) => {
  const browserErrors = await collectErrors(page);
  const { shop, prefix, labels } = await makeSuggested(world);
  await page.goto(paths.about("en"));
  const field = fieldOf(page);
  await expect(field).toHaveRole("combobox");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.fill(prefix);
  await expect(optionsOf(page)).toHaveText(labels);
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await field.press("ArrowDown");
  await expect(field).toBeFocused();
  expect(await marked(field)).toBe(labels[0]);
  await expect(listOf(page).getByRole("option", { selected: true })).toHaveText(labels[0] ?? "");
  await field.press("ArrowUp");
  expect(await marked(field)).toBeUndefined();
  await field.press("ArrowUp");
  expect(await marked(field)).toBe(labels[2]);
  await field.press("Home");
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await field.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(field).toHaveValue(prefix);
  await field.press("ArrowUp");
  expect(await marked(field)).toBe(labels[2]);
  await field.press("Enter");
  await expect(page).toHaveURL(paths.shop("en", shop));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(labels[2] ?? "");
  await expect(page.getByRole("listbox")).toBeHidden();
  expect(browserErrors).toEqual([]);
});

test("Enter without a selection searches for the typed text", async ({ page, world }) => {
  const { prefix } = await makeSuggested(world);
  await page.goto(paths.about("en"));
  await fieldOf(page).fill(prefix);
  await expect(optionsOf(page)).toHaveCount(3);
  await fieldOf(page).press("Enter");
  await expect(page).toHaveURL(new RegExp(`/en/search\\?.*q=${prefix}`));
});

test("the list announces its number of suggestions and groups them under headings", async ({ page, world }) => {
  const { prefix } = await makeSuggested(world);
  const t = words("en");
  await page.goto(paths.about("en"));
  await fieldOf(page).fill(prefix);
  const list = page.getByRole("listbox", { name: t("common.searchForm.label") });
  await expect(fieldOf(page)).toHaveAttribute("aria-controls", (await list.getAttribute("id")) ?? "none");
  await expect(
    page.getByRole("group", { name: t("common.searchForm.suggest.phrase") }).getByRole("option"),
  ).toHaveCount(2);
  await expect(page.getByRole("group", { name: t("common.searchForm.suggest.shop") }).getByRole("option")).toHaveCount(
    1,
  );
  await expect(
    page.getByRole("status").filter({ hasText: t("common.searchForm.suggest.count", { count: 3 }) }),
  ).toHaveCount(1);
  await fieldOf(page).fill(`${prefix}qqq`);
  await expect(list).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: /\d/ })).toHaveCount(0);
});

test("a pause in typing sends one request, and text in composition sends none", async ({ page, world }) => {
  const { prefix } = await makeSuggested(world);
  await page.clock.install({ time: 0 });
  await page.goto(paths.about("en"));
  await page.clock.pauseAt(600_000);
  const requests = recordRequests(page);
  const field = fieldOf(page);
  await focusField(page);
  for (const character of prefix) {
    await field.press(character);
    await page.clock.runFor(100);
  }
  expect(requests).toEqual([]);
  await page.clock.runFor(50);
  await expect(optionsOf(page)).toHaveCount(3);
  await field.press("x");
  await field.press("Backspace");
  await field.press("Space");
  await page.clock.runFor(1_000);
  expect(requests).toEqual([`en ${prefix}`]);

  const keyboard = await page.context().newCDPSession(page);
  await field.fill("");
  await keyboard.send("Input.imeSetComposition", { text: "w", selectionStart: 1, selectionEnd: 1 });
  await keyboard.send("Input.imeSetComposition", { text: "wan", selectionStart: 3, selectionEnd: 3 });
  await page.clock.runFor(1_000);
  await expect(field).toHaveValue("wan");
  expect(requests).toHaveLength(1);
  await keyboard.send("Input.insertText", { text: "玩" });
  await page.clock.runFor(1_000);
  await expect.poll(() => requests).toEqual([`en ${prefix}`, "en 玩"]);
});

test("a late response is not shown", async ({ page, world }) => {
  const { prefix, labels } = await makeSuggested(world);
  await page.goto(paths.about("en"));
  let release = () => {};
  const pending = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/api/suggest?*q=${prefix}`, async (route) => {
    await pending;
    await route.continue().catch(() => {});
  });
  const first = page.waitForRequest(`**/api/suggest?*q=${prefix}`);
  await fieldOf(page).fill(prefix);
  await first;
  await fieldOf(page).fill(`${prefix} po`);
  await expect(optionsOf(page)).toHaveText([labels[1] ?? ""]);
  release();
  await fieldOf(page).press("ArrowDown");
  await expect(optionsOf(page)).toHaveText([labels[1] ?? ""]);
});

test("a tap opens a phrase's search and a category's page", async ({ browser, world }) => {
  const { prefix, phrases } = await makeSuggested(world);
  const context = await browser.newContext({ viewport: { width: 375, height: 780 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(paths.about("en"));
  await fieldOf(page).fill(prefix);
  await optionsOf(page).first().tap();
  await expect(page).toHaveURL(paths.search("en", phrases[0] ?? ""));
  await fieldOf(page).fill("plush to");
  const category = page.getByRole("group", { name: words("en")("common.searchForm.suggest.category") });
  await category.getByRole("option").first().tap();
  await expect(page).toHaveURL(/\/en\/c\/plush-toys-/);
  await context.close();
});

for (const locale of ["en", "ar"] as const)
  test(`axe finds nothing in the open list, which fits on the screen, in ${locale}`, async ({ page, world }) => {
    const { prefix } = await makeSuggested(world, locale);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      // A search without results shows the large form as well.
      await page.goto(paths.search(locale, "zzzqqq"));
      for (const field of [fieldOf(page), page.locator("main search input[name=q]").first()]) {
        await field.fill(prefix);
        const list = page.getByRole("listbox");
        await expect(list).toHaveCount(1);
        const box = await list.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        await field.press("ArrowDown");
        // In Arabic the list has the same elements and colours, so axe reads it on one screen, without contrasts.
        if (locale === "en" || width === 375) expect(await axeViolations(page, undefined, locale === "en")).toEqual([]);
        await field.fill("");
        await expect(list).toHaveCount(0);
      }
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the search form works as a plain form", async ({ page }) => {
    await page.goto(paths.about("en"));
    const field = fieldOf(page);
    await expect(field).toHaveRole("searchbox");
    await expect(field).not.toHaveAttribute("aria-expanded");
    await field.fill("plush horse");
    await field.press("Enter");
    await expect(page).toHaveURL(/\/en\/search\?.*q=plush\+horse/);
  });
});
