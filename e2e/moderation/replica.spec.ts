import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";
import { answer, decide, makeLead } from "./decisions";

const t = words("zh");

test("a reported replica leaves the whole market within two seconds, and comes back after an appeal", async ({
  page,
  context,
  world,
  request,
}) => {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  const title = `高仿对勾马${world.word}`;
  const design = await world.makeDesign(shop, { titles: { en: `Replica swoosh horse ${world.word}`, zh: title } });
  const address = paths.listing("zh", design);
  const lists = [
    paths.newDesigns("zh"),
    paths.search("zh", world.word),
    paths.shop("zh", shop),
    paths.newestFeed("zh"),
  ];
  const showing = async () => {
    const texts = await Promise.all(lists.map(async (path) => (await request.get(path)).text()));
    return lists.filter((_, at) => texts[at]?.includes(title));
  };
  await expect.poll(showing).toEqual(expect.arrayContaining([paths.search("zh", world.word), paths.shop("zh", shop)]));

  await page.goto(paths.report("zh", "listing", design.id));
  await page.getByLabel(t("moderation.reasons.brand")).check();
  await page.getByRole("button", { name: t("moderation.report.send") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("moderation.report.doneTitle"));
  const reported = { shopId: shop.id, target: "listing", targetId: String(design.id) } as const;
  const decisionId = await decide(await makeLead(), reported, "hide", "标题写明“高仿”。");
  await expect.poll(async () => (await request.get(address)).status(), { timeout: 2_000 }).toBe(404);
  await expect.poll(showing, { timeout: 2_000 }).toEqual([]);

  await world.signIn(context, shop, "owner", "zh");
  await page.goto(paths.workspaceStatements("zh"));
  await expect(page.getByText("标题写明“高仿”。")).toBeVisible();
  await page.getByText(t("moderation.appeal.title")).click();
  await page.getByLabel(t("moderation.appeal.body")).fill("这是我们自己的设计，附设计稿。");
  await page.getByRole("button", { name: t("moderation.appeal.send") }).click();
  await expect(page.getByRole("status").filter({ hasText: /申诉/ })).toBeVisible();

  await answer(decisionId, "lifted", "设计稿属实。");
  await expect.poll(async () => (await request.get(address)).status(), { timeout: 2_000 }).toBe(200);
  await page.reload();
  await expect(page.getByText("设计稿属实。")).toBeVisible();
});
