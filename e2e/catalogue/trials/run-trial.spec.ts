import { randomBytes } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../../support/collect-errors";
import { waitForEmail } from "../../support/mailbox";
import { type CreatedListing, expect, test, type World, words } from "../../support/world";

const t = words("zh");

/** Starts a design's trial with a goal of two votes. */
async function start(page: Page, design: CreatedListing) {
  await page.goto(paths.workspaceTrial("zh", design.id));
  await page.getByLabel(t("trials.moq.label")).fill("0");
  await page.getByLabel(t("trials.goal.label")).fill("2");
  await page.getByRole("button", { name: t("trials.start.submit") }).click();
  await expect(page.getByText(t("trials.moq.wrong")).first()).toBeVisible();
  await expect(page.getByLabel(t("trials.goal.label"))).toHaveValue("2");
  await page.getByLabel(t("trials.moq.label")).fill("12");
  await page.getByRole("button", { name: t("trials.start.submit") }).click();
  await expect(page.getByText(t("trials.done.started"))).toBeVisible();
}

/** Opens a browser of another visitor, with an IP address of its own. */
async function newVisitor(browser: Browser, javaScriptEnabled: boolean) {
  const address = `2001:db8:${randomBytes(2).toString("hex")}:7::1`;
  return browser.newContext({
    javaScriptEnabled,
    viewport: { width: 375, height: 812 },
    extraHTTPHeaders: { "x-forwarded-for": address },
  });
}

const makeDesign = async (world: World, shop: Awaited<ReturnType<World["makeShop"]>>) =>
  world.makeDesign(shop, { titles: { zh: `试款马${world.word}`, en: `Trial horse ${world.word}` } });

for (const [width, javaScriptEnabled] of [
  [375, true],
  [1280, false],
] as const)
  test.describe(`a shop at ${width} pixels, and buyers ${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("run a trial: votes without an account, one email to interested buyers, and the promotion", async ({
      page,
      context,
      browser,
      world,
    }) => {
      test.setTimeout(180_000);
      const browserErrors = await collectErrors(page);
      const shop = await world.makeShop();
      const design = await makeDesign(world, shop);
      await world.signIn(context, shop, "manager", "zh");
      await start(page, design);

      const [one, two] = [await newVisitor(browser, javaScriptEnabled), await newVisitor(browser, javaScriptEnabled)];
      const [first, second] = [await one.newPage(), await two.newPage()];
      await first.goto(paths.listing("zh", design));
      const box = first.locator("#trial");
      await expect(box.getByText(t("trials.box.count", { votes: 0, goal: 2 }))).toBeVisible();
      for (const _ of [1, 2]) {
        await box.getByRole("button", { name: t("trials.box.vote") }).click();
        await expect(box.getByText(t("trials.box.voted"))).toBeVisible();
      }
      await second.goto(paths.listing("zh", design));
      const form = second.locator("#trial");
      await form.getByLabel(new RegExp(`^${t("trials.box.email")}`)).fill("no address");
      await form.getByRole("button", { name: t("trials.box.vote") }).click();
      await expect(form.getByText(t("accounts.email.wrong")).first()).toBeVisible();
      await expect(form.getByLabel(new RegExp(`^${t("trials.box.email")}`))).toHaveValue("no address");
      const email = `waits-${world.word}@example.com`;
      await form.getByLabel(new RegExp(`^${t("trials.box.email")}`)).fill(email);
      await form.getByRole("button", { name: t("trials.box.vote") }).click();
      await expect(form.getByText(t("trials.box.emailed"))).toBeVisible();
      const { links } = await waitForEmail(email);
      await second.goto(links.find((each) => each.includes("/interest/")) ?? "");
      await second.getByRole("button", { name: t("trials.interest.confirm") }).click();
      await expect(second.getByText(t("trials.interest.confirmedTitle"))).toBeVisible();
      await first.goto(paths.listing("zh", design));
      await expect(first.getByText(t("trials.box.count", { votes: 2, goal: 2 }))).toBeVisible();

      await page.goto(paths.workspaceListings("zh"));
      await page.getByRole("link", { name: t("trials.tag", { votes: 2, goal: 2 }) }).click();
      await expect(page.getByText(t("trials.promote.text", { count: 1 }))).toBeVisible();
      await page.getByRole("button", { name: t("trials.promote.submit") }).click();
      await expect(page.getByText(t("trials.done.promoted"))).toBeVisible();
      await waitForEmail(email, new RegExp(t("trials.email.promoted.subject", { title: `试款马${world.word}` })));
      await second.reload();
      await expect(second.getByText(t("trials.interest.expired"))).toBeVisible();
      await expect
        .poll(async () => {
          await first.goto(paths.listing("zh", design));
          return first.locator("#trial").count();
        })
        .toBe(0);
      expect(browserErrors).toEqual([]);
      await one.close();
      await two.close();
    });
  });

test("a trial is ended after a confirmation, and the design is paused with its former price", async ({
  page,
  context,
  world,
}) => {
  const shop = await world.makeShop();
  const design = await makeDesign(world, shop);
  await world.signIn(context, shop, "manager", "zh");
  await start(page, design);
  await page.getByText(t("trials.end.title")).click();
  await page.getByRole("button", { name: t("trials.end.submit") }).click();
  await expect(page.getByText(t("trials.done.ended"))).toBeVisible();
  await page.goto(paths.workspaceListing("zh", design.id));
  await expect(page.locator('[name="tierFrom[]"]').first()).toHaveValue("120");
  await expect(page.getByText(t("catalogue.status.paused")).first()).toBeVisible();
});
