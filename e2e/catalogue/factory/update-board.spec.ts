import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { collectErrors } from "../../support/collect-errors";
import { expect, smokeTagIf, test, words } from "../../support/world";
import { fillBoard } from "./fill-board";

const t = words("zh");
const screens = { "a phone": { width: 375, height: 812 }, "a desk": { width: 1280, height: 800 } };

for (const [name, viewport] of Object.entries(screens))
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    test(
      "two lines become twelve in a few taps, the history shows the change, and it can be undone",
      smokeTagIf(name === "a phone"),
      async ({ page, context, world }) => {
        test.slow();
        const shop = await world.makeShop();
        const manager = await world.signIn(context, shop, "manager", "zh");
        const browserErrors = await collectErrors(page);
        await page.goto(paths.workspaceFactory("zh"));
        await page.getByLabel(t("factory.backlog"), { exact: true }).fill("60000");
        await page.getByLabel(t("factory.checkDays"), { exact: true }).fill("1");
        await page.getByRole("button", { name: `${t("factory.more")}: ${t("factory.checkDays")}` }).click();
        await page
          .getByLabel(new RegExp(`^${t("factory.output")} · ${t("factory.line", { number: "1" })}`))
          .fill("1667");
        await page.getByRole("button", { name: t("factory.copyOne"), exact: true }).click();
        await page.getByRole("button", { name: t("factory.save") }).click();
        await expect(page.getByText(t("factory.saved"))).toBeVisible();
        await expect(page.getByText(t("factory.running", { lines: "2", all: "2", output: "3,334" }))).toBeVisible();

        await page
          .getByRole("button", { name: t("factory.copyTen"), exact: true })
          .first()
          .click();
        await page.getByRole("button", { name: t("factory.save") }).click();
        await expect(page.getByText(t("factory.running", { lines: "12", all: "12", output: "20,004" }))).toBeVisible();

        await page.getByLabel(t("factory.tryOut")).fill("50000");
        await page.getByRole("button", { name: t("factory.calculate") }).click();
        await expect(page.getByText("调机 1 + 生产 6 + 质检 2 = 9")).toBeVisible();

        await page.getByRole("button", { name: t("factory.confirm") }).click();
        await expect(page.getByText(t("factory.confirmed"))).toBeVisible();
        const history = page.locator("#history");
        await expect(history).toContainText(
          t("factory.history.changed", { what: t("factory.lines"), from: "2", to: "12" }),
        );
        await expect(history).toContainText(manager.name ?? "");
        await page.getByRole("button", { name: t("factory.undo") }).click();
        await expect(page.getByText(t("factory.running", { lines: "2", all: "2", output: "3,334" }))).toBeVisible();
        await expect(history).toContainText(t("factory.history.undone"));
        expect(browserErrors).toEqual([]);
      },
    );

    test("a design explains its lead time to buyers, and shows a surge", async ({ page, context, browser, world }) => {
      test.slow();
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop);
      await fillBoard(world, shop);
      const path = paths.listing("zh", design, 50_000);
      await page.goto(path);
      await page.getByText(t("factory.shown.how")).click();
      const explanation = page.locator('[data-line="promise"]');
      await expect(explanation).toContainText("调机 1 + 生产 6 + 质检 2 = 9");
      await page.locator("#qty").fill("10000");
      await expect(explanation).toContainText("调机 1 + 生产 4 + 质检 2 = 7");

      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceFactory("zh"));
      await page.getByLabel(t("factory.surge.quantity")).fill("24000");
      await page.getByRole("button", { name: t("factory.surge.start") }).click();
      await expect(page.getByRole("link", { name: t("factory.surge.triage") })).toBeVisible();
      const buyer = await (await browser.newContext({ viewport })).newPage();
      const busy = buyer.getByText(/24,000.*发货/).first();
      for (const each of [path, paths.shop("zh", shop), paths.shopDesigns("zh", shop)])
        await expect(async () => {
          await buyer.goto(each);
          await expect(busy).toBeVisible({ timeout: 1_000 });
        }).toPass({ timeout: 15_000 });

      await page.getByRole("button", { name: t("factory.surge.end") }).click();
      await expect(page.getByRole("button", { name: t("factory.surge.start") })).toBeVisible();
      await expect(async () => {
        await buyer.goto(path);
        await expect(busy).toBeHidden({ timeout: 1_000 });
      }).toPass({ timeout: 15_000 });
      await buyer.context().close();
    });

    test("in a surge, waiting inquiries are grouped by design, the most pieces first", async ({
      page,
      context,
      world,
    }) => {
      const shop = await world.makeShop();
      const [small, big] = [
        await world.makeDesign(shop, { titles: { zh: `小马${world.word}`, en: "Pony" } }),
        await world.makeDesign(shop, { titles: { zh: `大马${world.word}`, en: "Horse" } }),
      ];
      await world.makeInquiry(shop, [small], { status: "seen" });
      for (let count = 0; count < 3; count++) await world.makeInquiry(shop, [big], { status: "seen" });
      await world.signIn(context, shop, "assistant", "zh");
      await page.goto(paths.workspaceTriage("zh"));
      const titles = page.getByRole("main").getByRole("heading", { level: 2 });
      await expect(titles).toHaveText([`大马${world.word}`, `小马${world.word}`]);
      await expect(page.getByRole("main").getByText(formats("zh").country("BR")).first()).toBeVisible();
      await page.getByRole("link", { name: t("quotes.triage.quoteAll", { count: 3 }) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("quotes.bulk.title"));
    });
  });
