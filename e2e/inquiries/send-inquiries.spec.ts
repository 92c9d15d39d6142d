import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { inquiries, shops } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { listEmails, waitForEmail } from "../support/mailbox";
import { expect, smokeTagIf, test, type World, words } from "../support/world";
import { lineOf, readListCookie, setListCookie } from "./list-cookie";

const t = words("pt-br");
const count = 3;

async function open(world: World) {
  const booths = [];
  for (let n = 1; n <= count; n++) {
    const name = `Booth ${n} ${world.word}`;
    const shop = await world.makeShop({ names: { en: name, "pt-br": name, zh: `商铺${n}${world.word}` } });
    const title = `Cavalinho ${n} ${world.word}`;
    booths.push({ shop, title, design: await world.makeDesign(shop, { titles: { "pt-br": title, en: title } }) });
  }
  return booths;
}

async function fill(page: Page, world: World, message: string) {
  const form = page.locator("#ask");
  await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill("Beatriz Souza");
  await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("BR");
  await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(`beatriz-${world.word}@example.com`);
  const field = form.getByLabel(t("list.send.message"));
  await field.clear();
  await field.pressSequentially(message, { delay: Math.ceil(3_500 / message.length) });
}

const send = (page: Page) =>
  page
    .locator("#ask")
    .getByRole("button", { name: t("list.send.button", { count }) })
    .click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a list across three booths" : "a list without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test(
      "is sent once and becomes three threads, of which each shop sees only its own",
      smokeTagIf(javaScriptEnabled),
      async ({ page, browser, world }) => {
        const booths = await open(world);
        const [first, second] = booths;
        if (!first || !second) throw new Error("no booths");
        const browserErrors = await collectErrors(page);
        await setListCookie(
          page.context(),
          booths.map(({ design }) => lineOf(design)),
        );
        await page.goto(paths.inquiryList("pt-br"));
        await expect(page.getByText(t("list.fill.heading"))).toBeVisible();
        const message = `Preço para Santos? (${world.word})`;
        await fill(page, world, message);
        await page.getByText(t("list.send.single")).click();
        await page.getByLabel(t("list.send.words", { shop: `Booth 2 ${world.word}` })).fill(`Azul (${world.word}).`);
        await page.getByLabel(t("list.send.sample", { title: first.title })).check();
        await send(page);

        await expect(page).toHaveURL(/\/pt-br\/sent\/[\w-]{20,}/);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("list.sent.title", { count }));
        await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
        for (const { title } of booths) await expect(page.getByText(title)).toBeVisible();
        expect(await readListCookie(page.context())).toBe("");
        const email = await waitForEmail(`beatriz-${world.word}@example.com`);
        const link = email.links.find((each) => each.includes("/sent/")) ?? "";
        expect(new URL(link).pathname).toBe(new URL(page.url()).pathname);
        expect(listEmails(`beatriz-${world.word}@example.com`)).toHaveLength(1);

        const memberContext = await browser.newContext({ javaScriptEnabled: true });
        await world.signIn(memberContext, second.shop, "assistant", "zh");
        const memberPage = await memberContext.newPage();
        await memberPage.goto(paths.workspaceInquiries("zh"));
        await memberPage
          .getByRole("link", { name: /Beatriz/ })
          .first()
          .click();
        await expect(memberPage.getByText(message)).toBeVisible();
        await expect(memberPage.getByText(`Azul (${world.word}).`)).toBeVisible();
        await expect(memberPage.locator("dd", { hasText: "桑托斯" }).first()).toBeVisible();
        for (const { title } of [first, booths[2] ?? first]) await expect(memberPage.getByText(title)).toHaveCount(0);
        await memberContext.close();

        await page.getByRole("link", { name: `Booth 1 ${world.word}` }).click();
        await expect(page).toHaveURL(/\/i\/[\w-]{20,}/);
        await expect(page.getByText(message)).toBeVisible();
        await expect(page.getByText(`Azul (${world.word}).`)).toHaveCount(0);
        await page.goBack();
        await page.getByRole("link", { name: t("list.sent.again") }).click();
        for (const { title } of booths) await expect(page.getByText(title)).toBeVisible();
        expect(browserErrors).toEqual([]);
      },
    );

    test("is sent to no shop if one of them has closed; an error explains it and the input is preserved", async ({
      page,
      world,
    }) => {
      const booths = await open(world);
      await setListCookie(
        page.context(),
        booths.map(({ design }) => lineOf(design)),
      );
      await page.goto(paths.inquiryList("pt-br"));
      const message = `Preço para Santos? (${world.word})`;
      await fill(page, world, message);
      const closed = booths[1]?.shop.id ?? 0;
      await asShop(closed, async (tx) => {
        await tx.update(shops).set({ closedAt: new Date() }).where(eq(shops.id, closed));
        await purgeDocuments(tx, `shop:${closed}`);
      });
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "POST"),
        send(page),
      ]);
      expect(response.status()).toBe(422);
      await expect(page.locator("#ask").getByRole("alert")).toContainText(
        t("list.send.closed", { shop: `Booth 2 ${world.word}` }),
      );
      await expect(page.locator("#ask").getByLabel(t("list.send.message"))).toHaveValue(message);
      await expect(
        page
          .locator("#ask")
          .getByText(/Santos.*30.+45/)
          .first(),
      ).toBeVisible();
      for (const { shop } of booths)
        expect(await asShop(shop.id, (tx) => tx.$count(inquiries, eq(inquiries.shopId, shop.id)))).toBe(0);
    });
  });

test("an inquiry after a trade fair's link shows the shop the fair as its source", async ({ page, browser, world }) => {
  const [booth] = await open(world);
  if (!booth) throw new Error("no booth");
  const list = paths.sharedList("pt-br", "");
  await setListCookie(page.context(), [lineOf(booth.design)]);
  await page.goto(`/x/canton-2026?to=${encodeURIComponent(list)}`);
  await expect(page).toHaveURL(/\/pt-br\/inquiry-list$/);
  await fill(page, world, `Vimos na feira (${world.word}).`);
  await page
    .locator("#ask")
    .getByRole("button", { name: t("list.send.button", { count: 1 }) })
    .click();
  await expect(page).toHaveURL(/\/sent\//);
  const memberContext = await browser.newContext();
  await world.signIn(memberContext, booth.shop, "assistant");
  const memberPage = await memberContext.newPage();
  await memberPage.goto(paths.workspaceInquiries("en"));
  await memberPage
    .getByRole("link", { name: /Beatriz/ })
    .first()
    .click();
  await expect(memberPage.getByText(words("en")("list.fair.code", { code: "canton-2026" }))).toBeVisible();
  await memberContext.close();
});

test("a trade fair's link redirects only to pages of the market", async ({ request }) => {
  for (const to of ["https://evil.example/", "//evil.example", ""]) {
    const response = await request.get(`/x/canton-2026?to=${encodeURIComponent(to)}`, { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(new URL(response.headers().location ?? "").pathname).toBe("/");
    expect(new URL(response.headers().location ?? "").hostname).toBe("localhost");
  }
  const bad = await request.get("/x/Not%20a%20code", { maxRedirects: 0 });
  expect(bad.headers()["set-cookie"]).toBeUndefined();
});
