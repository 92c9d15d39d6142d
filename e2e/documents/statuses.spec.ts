import { env } from "@/lib/env";
import { paths } from "@/lib/paths";
import { headOf } from "../head";
import { makeDocuments } from "../pages";
import { expect, test } from "../world";

const ask = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, env().SITE_URL), { redirect: "manual", ...init });
const locationOf = (response: Response) => {
  const { pathname, search } = new URL(response.headers.get("location") ?? "", env().SITE_URL);
  return pathname + search;
};

test.describe("an address", () => {
  test("of nothing is a 404 that helps", async ({ page }) => {
    for (const path of [
      "/en/nothing/here",
      "/en/p/no-such-design-1",
      "/en/shop/no-such-shop",
      "/en/c/no-such-category-zzz",
    ]) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      const head = headOf(await response.text());
      expect(head.robots, path).toContain("noindex");
      expect(head.canonical, path).toBeUndefined();
    }
    await page.goto("/en/p/no-such-design-1");
    await expect(page.getByRole("search").first()).toBeVisible();
  });

  test("with an old or mistyped slug leads to the right one, once", async ({ world }) => {
    const design = await world.makeDesign(await world.makeShop());
    const right = paths.listing("en", design);
    const id = right.split("-").at(-1);
    for (const path of [
      `/en/p/an-old-name-${id}`,
      `/en/p/Crying-Horse-Plush-Toy-${id}`,
      `${right}/`,
      right.replace("/p/", "//p/"),
    ]) {
      const response = await ask(path);
      expect(response.status, path).toBe(308);
      expect(locationOf(response), path).toBe(right);
    }
  });

  test("of a category with a wrong slug leads to the right one", async ({ world }) => {
    const category = (await makeDocuments(world)).find(({ name }) => name === "category")?.path("fr") ?? "";
    const response = await ask(category.replace(/\/c\/.*-/, "/c/wrong-"));
    expect(response.status).toBe(308);
    expect(locationOf(response)).toBe(category);
  });

  test("past the last page is a 404, and page 1 has no number", async ({ world }) => {
    const category = (await makeDocuments(world)).find(({ name }) => name === "category")?.path("en") ?? "";
    expect((await ask(`${category}?page=9999`)).status).toBe(404);
    expect((await ask(`${category}?page=nonsense`)).status).toBe(404);
    const first = await ask(`${category}?page=1`);
    const canonical = first.status === 308 ? locationOf(first) : headOf(await first.text()).canonical;
    expect(canonical).toBe(first.status === 308 ? category : new URL(category, env().SITE_URL).href);
  });

  test("of a draft does not exist, of a paused design still does, of a removed one is gone", async ({ world }) => {
    const shop = await world.makeShop();
    const design = await world.makeDesign(shop);
    const path = paths.listing("en", design);
    expect((await ask(path)).status).toBe(200);
    await world.changeDesign(shop, design, { status: "paused" });
    await expect.poll(async () => (await ask(path)).text()).toContain("schema.org/OutOfStock");
    expect((await ask(path)).status).toBe(200);
    await world.changeDesign(shop, design, { status: "removed" });
    await expect.poll(async () => (await ask(path)).status).toBe(410);
    const draft = await world.makeDesign(shop, { status: "draft" });
    expect((await ask(paths.listing("en", draft))).status).toBe(404);
  });

  test("without a language leads to the reader's, and robots are shown one in place", async () => {
    const chinese = await ask("/", { headers: { "accept-language": "zh-CN,zh;q=0.9,en;q=0.5" } });
    expect(chinese.status).toBe(302);
    expect(locationOf(chinese)).toBe("/zh");
    const cookie = await ask("/", { headers: { "accept-language": "zh", cookie: "locale=ar" } });
    expect(locationOf(cookie)).toBe("/ar");
  });

  test("that has not changed is not sent again", async () => {
    const first = await ask("/en/about");
    const again = await ask("/en/about", { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  });

  test("does not take forms from other sites", async () => {
    for (const origin of ["https://elsewhere.example", "null"]) {
      const response = await ask("/en/sign-in", { method: "POST", headers: { origin }, body: new FormData() });
      expect(response.status, origin).toBe(403);
    }
    expect((await ask("/en/sign-in", { method: "POST", body: new FormData() })).status).toBe(403);
  });
});
