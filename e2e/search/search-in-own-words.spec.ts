import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { expect, test, words } from "../support/world";

/** Folding umbrellas. */
const categoryId = 801;

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a buyer finds goods by another language's word, and learns which word was left out", async ({
      page,
      world,
    }) => {
      const t = words("en");
      const shop = await world.makeShop({});
      const title = `Compact ${world.word}`;
      await world.makeDesign(shop, { categoryId, titles: { en: title } });

      await page.goto(paths.search("en", `雨伞 ${world.word}`));
      await expect(page.getByRole("link", { name: title }).first()).toBeVisible();

      const missing = `zq${world.word}`;
      await page.goto(paths.search("en", `umbrella ${world.word} ${missing}`));
      await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
      await expect(page.getByText(`“umbrella ${world.word}”`)).toBeVisible();
      await page.getByRole("link", { name: t("search.searchFor", { words: missing }) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("search.none", { words: missing }));
      await expect(page.locator("main").getByRole("link", { name: t("sourcing.nav") })).toHaveAttribute(
        "href",
        paths.sourcing("en", { q: missing }),
      );
    });
  });

test("a corrected word can be searched as it was typed", async ({ page }) => {
  const t = words("en");
  await page.goto(paths.search("en", "umbrelaa"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("search.shownFor", { words: "umbrella" }));
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("link", { name: t("search.asTyped", { words: "umbrelaa" }) }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("search.none", { words: "umbrelaa" }));
  await expect(page.getByRole("heading", { name: t("search.nearest") })).toBeVisible();
});
