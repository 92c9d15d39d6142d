import { eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { searchMisses } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

const t = words("zh");
const person = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";

/** Replaces digits by letters, since words with seven digits in a row are not counted. */
const withoutDigits = (word: string) => word.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "");

const countOf = async (missed: string) => {
  const [row] = await database
    .select({ count: sql<number>`sum(${searchMisses.count})::integer` })
    .from(searchMisses)
    .where(eq(searchMisses.words, missed));
  return row?.count;
};

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("searches without results are counted, and operators and shops of the industry see them", async ({
      page,
      context,
      world,
      request,
    }) => {
      const shop = await world.makeShop();
      const { categoryId } = await world.makeDesign(shop);
      const word = withoutDigits(world.word);
      const missed = `poncho ${word}`;
      const search = async (q: string, agent: string) => {
        const path = paths.search("en", { q, in: categoryId });
        expect((await request.get(path, { headers: { "user-agent": agent } })).status()).toBe(200);
      };
      for (const visitor of ["one", "two", "three"]) await search(missed, `${person} ${visitor}`);
      await search(`Poncho  ${word}`, `${person} three`);
      await search(missed, "Googlebot/2.1");
      await search(`${world.word}@example.com`, person);
      await expect.poll(() => countOf(missed), { timeout: 20_000 }).toBe(3);
      expect(await countOf(`${world.word}@example.com`)).toBeNull();

      const browserErrors = await collectErrors(page);
      await world.signIn(context, shop, "owner", "zh");
      await page.goto(paths.workspaceFigures("zh"));
      const row = page.getByRole("listitem").filter({ hasText: missed });
      await expect(row).toContainText(t("insights.misses.row", { count: 3, words: `\u2068${missed}\u2069` }));
      await row.getByRole("link", { name: t("insights.misses.publish") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("catalogue.editor.newTitle"));
      await expect(page.locator("[name='title.en']")).toHaveValue(missed);
      await expect(page.locator("form [name=categoryId]").first()).toHaveValue(String(categoryId));

      await context.clearCookies();
      await signInAsOperator(context, { locale: "zh" });
      await page.goto(paths.operator("zh"));
      await page
        .locator("aside")
        .getByRole("link", { name: t("operator.nav.searches") })
        .click();
      const table = page.getByRole("table", { name: t("search.misses.title") });
      await expect(table.getByRole("row").filter({ hasText: missed })).toContainText("3");
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole("link", { name: formats("zh").language("fr"), exact: true }).click();
      await expect(page).toHaveURL(/language=fr/);
      await expect(page.getByText(missed)).toHaveCount(0);
      await page.getByRole("link", { name: t("search.misses.allLanguages") }).click();
      const csv = await page.request.get(
        (await page.getByRole("link", { name: t("insights.csv") }).getAttribute("href")) ?? "",
      );
      expect(csv.headers()["content-type"]).toContain("text/csv");
      expect((await csv.body()).toString()).toContain(`${missed},${formats("zh").language("en")}`);
      expect(browserErrors).toEqual([]);
    });
  });

test("a shop's owner finds neither the operators' list nor its file", async ({ page, context, world }) => {
  await world.signIn(context, await world.makeShop(), "owner", "en");
  await page.goto(paths.operatorSearches("en"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("en")("workspace.notFound.title"));
  expect((await page.request.get(paths.sheetOfSearchMisses("en"))).status()).toBe(404);
});
