import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";
import { answer, decide, makeLead } from "./decisions";

const t = words("zh");

test.use({ viewport: { width: 375, height: 812 } });

test("a merchant reads the statement of reasons in Chinese, appeals, and gets the design back", async ({
  page,
  context,
  world,
  request,
}) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const { email } = await world.signIn(context, shop, "owner", "zh");
  await page.goto(paths.workspaceStatements("zh"));
  await expect(page.getByText(t("moderation.statement.empty"))).toBeVisible();

  const reported = { shopId: shop.id, target: "listing", targetId: String(design.id) } as const;
  const decisionId = await decide(await makeLead(), reported, "hide", "吊牌上的商标属于别人。");
  const mail = await waitForEmail(email, /吊牌上的商标属于别人。/);
  expect(mail.links.some((link) => link.includes(paths.workspaceStatements("zh")))).toBe(true);

  await page.goto(paths.workspace("zh"));
  await page.getByRole("link", { name: t("moderation.statement.banner", { count: 1 }) }).click();
  await expect(page.getByText("吊牌上的商标属于别人。")).toBeVisible();
  await expect(page.getByText(t("moderation.grounds.brands"))).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText(t("moderation.appeal.title")).click();
  const send = page.getByRole("button", { name: t("moderation.appeal.send") });
  await send.click();
  await expect(page.getByText(t("moderation.appeal.bodyMissing")).first()).toBeVisible();
  await page.getByLabel(t("moderation.appeal.body")).fill("我们有授权书，编号 2026-118。");
  await send.click();
  await expect(page.getByRole("status").filter({ hasText: /申诉/ })).toBeVisible();
  await expect(page.getByRole("link", { name: t("moderation.statement.banner", { count: 1 }) })).toHaveCount(0);

  expect((await request.get(paths.listing("zh", design))).status()).toBe(404);
  await answer(decisionId, "lifted", "授权书有效。");
  await expect.poll(async () => (await request.get(paths.listing("zh", design))).status()).toBe(200);
  await page.reload();
  await expect(page.getByText("授权书有效。")).toBeVisible();
  await expect(page.getByText(t("moderation.appeal.lifted"))).toBeVisible();
  await waitForEmail(email, /授权书有效。/);
});

test("an assistant reads the statement and cannot appeal", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  await world.signIn(context, shop, "assistant", "zh");
  const reported = { shopId: shop.id, target: "shop", targetId: String(shop.id) } as const;
  await decide(await makeLead(), reported, "suspend", "摊位属于别人。");
  await page.goto(paths.workspaceStatements("zh"));
  await expect(page.getByText("摊位属于别人。")).toBeVisible();
  await page.getByText(t("moderation.appeal.title")).click();
  await expect(page.getByText(t("moderation.appeal.managersOnly"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("moderation.appeal.send") })).toHaveCount(0);
});
