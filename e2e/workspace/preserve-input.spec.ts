import type { Locator, Page } from "@playwright/test";
import { makeLine } from "@/lib/catalogue/factory/factory.fixture";
import { paths } from "@/lib/http/paths";
import { fillBoard } from "../catalogue/factory/fill-board";
import { delayFormResponses, openSlowly } from "../support/throttle-network";
import { expect, test, words } from "../support/world";
import { setUpInquiry } from "../trade/quotes/quote-page";

const zh = words("zh");
const line = (label: string) => new RegExp(`^${label} · ${zh("factory.line", { number: "1" })}`);
const saved = zh("shops.editShop.saved");

const facts = (page: Page) => page.locator("form", { has: page.locator("input[name=sinceYear]") });
const press = (form: Locator, name: string) => form.getByRole("button", { name, exact: true }).click();

for (const [name, viewport] of Object.entries({
  "a phone": { width: 375, height: 812 },
  "a desktop": { width: 1280, height: 800 },
}))
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test("a change before hydration is preserved, used, and saved", async ({ page, context, world }) => {
      const shop = await world.makeShop();
      await fillBoard(world, shop, {
        lines: [makeLine()],
      });
      await world.signIn(context, shop, "manager", "zh");
      const release = await openSlowly(page, paths.workspaceFactory("zh"));
      await page.getByLabel(zh("factory.backlog"), { exact: true }).fill("4100");
      await page.getByLabel(line(zh("factory.state"))).selectOption("idle");
      const summary = page.locator("summary", { hasText: "1667" });
      await expect(summary).toContainText(zh("factory.states.running"));
      release();
      await expect(summary, "the board has applied the choice").toContainText(zh("factory.states.idle"));
      await page.getByRole("button", { name: `${zh("factory.more")}: ${zh("factory.backlog")}` }).click();
      await expect(page.getByLabel(zh("factory.backlog"), { exact: true })).toHaveValue("4200");
      await page.getByRole("button", { name: zh("factory.save") }).click();
      await expect(page.getByText(zh("factory.saved"))).toBeVisible();
      await page.reload();
      await expect(page.getByLabel(zh("factory.backlog"), { exact: true })).toHaveValue("4200");
      await expect(page.getByLabel(line(zh("factory.state")))).toHaveValue("idle");
    });

    test("texts edited and boxes ticked before hydration are not reset", async ({ page, context, world }) => {
      const shop = await world.makeShop({ stories: { zh: "三姐妹的店", en: "Three sisters" } });
      await world.signIn(context, shop, "owner", "zh");
      const release = await openSlowly(page, paths.workspaceShop("zh"));
      const story = page.locator("textarea[name='stories.zh']");
      const french = page.locator("input[value=fr]");
      await story.fill(`三姐妹和一面鼓 ${world.word}`);
      await french.setChecked(!(await french.isChecked()));
      const isTicked = await french.isChecked();
      release();
      await untilHydrated(page);
      await expect(story).toHaveValue(`三姐妹和一面鼓 ${world.word}`);
      await expect(french).toBeChecked({ checked: isTicked });
      const texts = page.locator("form", { has: story });
      await press(texts, zh("shops.editShop.submit"));
      await expect(texts.getByText(saved)).toBeVisible();
      await expect(french, "another form's answer leaves it alone").toBeChecked({ checked: isTicked });
      await press(facts(page), zh("shops.editShop.submit"));
      await expect(facts(page).getByText(saved)).toBeVisible();
      await page.reload();
      await expect(story).toHaveValue(`三姐妹和一面鼓 ${world.word}`);
      await expect(french).toBeChecked({ checked: isTicked });
    });

    test("a change during a submission is preserved", async ({ page, context, world }) => {
      await world.signIn(context, await world.makeShop(), "owner", "zh");
      await page.goto(paths.workspaceShop("zh"));
      const form = facts(page);
      const year = form.locator("[name=sinceYear]");
      const french = form.locator("input[value=fr]");
      const before = await french.isChecked();
      await year.fill("1998");
      const release = await delayFormResponses(page);
      await press(form, zh("shops.editShop.submit"));
      await expect(form.getByRole("button", { name: zh("shops.editShop.saving") })).toBeVisible();
      await year.fill("2004");
      await french.setChecked(!before);
      release();
      await expect(form.getByText(saved)).toBeVisible();
      await expect(year).toHaveValue("2004");
      await expect(french).toBeChecked({ checked: !before });
      await page.reload();
      await expect(year, "the first of the two was saved").toHaveValue("1998");
    });

    test("a refused form preserves the submitted values and later changes", async ({ page, context, world }) => {
      await world.signIn(context, await world.makeShop(), "owner", "zh");
      await page.goto(paths.workspacePeople("zh"));
      const form = page.locator("form", { has: page.locator("input[name=email]") });
      await form.locator("[name=email]").fill("mei");
      await form.locator("[name=role]").selectOption("manager");
      const release = await delayFormResponses(page);
      await press(form, zh("members.inviteMember.submit"));
      await expect(form.getByRole("button", { name: zh("members.working") })).toBeVisible();
      await form.locator("[name=language]").selectOption("fr");
      release();
      await expect(form.getByRole("alert")).toBeVisible();
      await expect(form.locator("[name=email]")).toHaveValue("mei");
      await expect(form.locator("[name=role]")).toHaveValue("manager");
      await expect(form.locator("[name=language]")).toHaveValue("fr");
    });

    test("a reply typed during the submission of another is not sent with it, and is preserved", async ({
      page,
      context,
      world,
    }) => {
      const { shop, inquiry } = await setUpInquiry(world);
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceInquiry("zh", inquiry.id));
      const field = page.getByLabel(zh("inquiries.replyAsShop.label"), { exact: true });
      await field.fill(`第一句 ${world.word}`);
      const release = await delayFormResponses(page);
      await page.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
      await expect(page.getByRole("button", { name: zh("inquiries.replyAsShop.sending") })).toBeVisible();
      await field.press("End");
      await field.pressSequentially("\n第二句");
      release();
      await expect(page.getByText(zh("inquiries.replyAsShop.sent"))).toBeVisible();
      await expect(field).toHaveValue("第二句");
    });
  });

/** Waits for hydration, after which React's properties are on the elements. */
const untilHydrated = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector("main form") ?? {}).some((key) => key.startsWith("__react")),
  );
