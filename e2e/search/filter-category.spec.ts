import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { categories } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { parseHead } from "../support/head";
import { expect, test, type World, words } from "../support/world";

const t = words("en");

test.describe("a category", () => {
  const open = async (world: World) => {
    const design = await world.makeDesign(await world.makeShop());
    const category = await database.query.categories.findFirst({ where: eq(categories.id, design.categoryId) });
    if (!category) throw new Error("the design has no category");
    return (more = {}, page = 1) => paths.category("en", category, page, more);
  };

  test("is indexable until it is filtered, and then has the unfiltered page as canonical", async ({
    request,
    world,
  }) => {
    const at = await open(world);
    const get = async (path: string) => {
      const html = await (await request.get(path)).text();
      return { ...parseHead(html), hasFacts: html.includes("application/ld+json") };
    };
    const canonical = expect.stringMatching(new RegExp(`${at()}$`));
    expect(await get(at())).toMatchObject({ canonical, hasFacts: true });
    expect((await get(at())).robots ?? "index").not.toContain("noindex");
    const counted = await get(at({ qty: 500 }));
    expect(counted).toMatchObject({ canonical, hasFacts: true });
    expect(counted.robots ?? "index").not.toContain("noindex");
    for (const more of [{ sort: "newest" }, { qty: 500, days: 30 }, { max: "90" }]) {
      const narrowed = await get(at(more));
      expect(narrowed).toMatchObject({ canonical, hasFacts: false });
      expect(narrowed.robots).toContain("noindex");
    }
  });

  test("filters and sorts by forms, without links to filtered addresses", async ({ page, world }) => {
    const at = await open(world);
    await page.goto(at({ qty: 500 }));
    for (const href of await page
      .locator("a:not(.card-add, .card-save)")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search)))
      expect(href.replace(/[?&](qty|page)=\d+/g, "")).toBe("");
    await page.getByRole("button", { name: t("search.sort.newest") }).click();
    await expect(page).toHaveURL(at({ qty: 500, sort: "newest" }));
    await expect(page.locator("[aria-current=true]", { hasText: t("search.sort.newest") })).toBeVisible();
  });

  test("answers any parameters", async ({ request, world }) => {
    const at = await open(world);
    for (const more of [
      "qty=1e99&min=-1&max=%00&days=99999999999&attr=x.99999999999",
      "district=%27--&speaks=xx&moq=0&sort=__proto__",
    ])
      expect((await request.get(`${at()}?${more}`)).status()).toBe(200);
    expect((await request.get(at({}, 9999))).status()).toBe(404);
    expect((await request.get(`${at()}?page=0`)).status()).toBe(404);
  });
});
