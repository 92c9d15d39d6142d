import { paths } from "@/lib/http/paths";
import { collectErrors } from "../../support/collect-errors";
import { expect, test, words } from "../../support/world";

const t = words("zh");

for (const width of [375, 1280])
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a merchant derives a new design from another in under a minute, and both pages show the relation", async ({
      page,
      context,
      world,
    }) => {
      test.setTimeout(120_000);
      const browserErrors = await collectErrors(page);
      const shop = await world.makeShop();
      await world.signIn(context, shop, "manager", "zh");
      const titles = { zh: `哭哭马${world.word}`, en: `Crying horse ${world.word}` };
      const hit = await world.makeDesign(shop, { titles });

      await page.goto(paths.workspaceListings("zh"));
      const startedAt = Date.now();
      await page.getByRole("link", { name: t("families.derive.open") }).click();
      await page.getByLabel(t("families.relation.label")).selectOption("accident");
      await page.getByLabel(new RegExp(`^${t("families.changes.label")}`)).fill("嘴巴缝反了，变成笑脸");
      await page.getByRole("button", { name: t("families.derive.submit") }).click();
      await expect(page.getByText(t("catalogue.done.grown"))).toBeVisible();
      const name = page.getByLabel(t("catalogue.editor.texts.name", { language: "中文" }));
      await expect(name).toHaveValue(titles.zh);
      await name.fill(`笑笑马${world.word}`);
      await page.locator("button[name=intent][value=publish]").click();
      await expect(page.getByText(t("catalogue.done.published"))).toBeVisible();
      expect(Date.now() - startedAt).toBeLessThan(60_000);

      await page.getByRole("link", { name: t("families.open"), exact: true }).click();
      await expect(page.getByRole("img", { name: t("families.tree") })).toBeVisible();
      const list = page.locator("main ol").first();
      await expect(list.getByRole("link", { name: titles.zh })).toBeVisible();
      await expect(list.locator("ol").getByText("嘴巴缝反了，变成笑脸")).toBeVisible();

      await page.goto(paths.listing("zh", hit));
      const family = page.locator("#family");
      await expect(family.getByRole("link", { name: `笑笑马${world.word}` })).toBeVisible();
      await expect(family.getByText(t("listing.family.accident"))).toBeVisible();
      await family.getByRole("link", { name: `笑笑马${world.word}` }).click();
      await expect(page.locator("#family").getByRole("link", { name: titles.zh })).toBeVisible();
      expect(browserErrors).toEqual([]);
    });
  });

test.describe("another shop", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("receives a request for its design, agrees in its list of designs, and can withdraw its consent", async ({
    page,
    context,
    browser,
    world,
  }) => {
    test.setTimeout(120_000);
    const [own, other] = [await world.makeShop(), await world.makeShop({ names: { zh: `珍珠${world.word}` } })];
    const derived = await world.makeDesign(own, { titles: { zh: `珍珠马${world.word}` } });
    const pearl = await world.makeDesign(other, { titles: { zh: `珍珠链${world.word}` } });
    await world.signIn(context, own, "manager", "zh");
    // Only members are notified, so the owner joins before the request is sent.
    const elsewhere = await browser.newContext();
    await world.signIn(elsewhere, other, "owner", "zh");

    await page.goto(paths.workspaceFamily("zh", derived.id));
    await page.getByRole("button", { name: t("families.link.submit") }).click();
    await expect(page.getByText(t("families.parent.missing")).first()).toBeVisible();
    await page
      .getByLabel(new RegExp(`^${t("families.link.address")}`))
      .fill(`https://rattledrum.example${paths.listing("zh", pearl)}`);
    await page.getByLabel(new RegExp(`^${t("families.changes.label")}`)).fill("挂上珍珠链");
    await page.getByRole("button", { name: t("families.link.submit") }).click();
    await expect(page.getByText(t("families.done.asked"))).toBeVisible();
    await expect(page.getByRole("button", { name: t("families.openRequest.withdraw") })).toBeVisible();

    const owner = await elsewhere.newPage();
    await expect
      .poll(async () => {
        await owner.goto(paths.accountNotices("zh"));
        return owner.getByText(t("notices.kind.origin_asked", { title: `珍珠链${world.word}` })).count();
      })
      .toBe(1);
    await owner.goto(paths.workspaceListings("zh"));
    await owner.getByRole("button", { name: t("families.originRequests.agree") }).click();
    await expect(owner.getByRole("button", { name: t("families.originRequests.agree") })).toHaveCount(0);

    await page.goto(paths.listing("zh", derived));
    await expect(page.locator("#family").getByRole("link", { name: `珍珠链${world.word}` })).toBeVisible();
    await page.goto(paths.listing("zh", pearl));
    await expect(page.locator("#family").getByText(t("listing.family.collaboration"))).toBeVisible();

    await owner.goto(paths.workspaceFamily("zh", pearl.id));
    await owner.getByRole("button", { name: t("families.originRequests.end") }).click();
    await expect(owner.getByRole("button", { name: t("families.originRequests.end") })).toHaveCount(0);
    await expect
      .poll(async () => {
        await page.goto(paths.listing("zh", pearl));
        return page.locator("#family").count();
      })
      .toBe(0);
    await elsewhere.close();
  });
});
