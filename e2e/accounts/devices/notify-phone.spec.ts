import { eq } from "drizzle-orm";
import { asPerson } from "@/db/client";
import { devices } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../../support/collect-errors";
import { expect, inFullBrowser, test, words } from "../../support/world";
import { installPushService, noticesOn, pushTo } from "./phone";

test.use(inFullBrowser);

const devicesOf = (userId: string) =>
  asPerson(userId, (tx) => tx.select().from(devices).where(eq(devices.userId, userId)));

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("a member switches push notices on, chooses their kinds, and signing out removes the phone", async ({
    page,
    context,
    world,
  }) => {
    const t = words("zh");
    await installPushService(context);
    const browserErrors = await collectErrors(page);
    const user = await world.signIn(context, await world.makeShop(), "assistant", "zh");
    await page.goto(paths.workspace("zh"));
    await page.locator("summary", { hasText: t("workspace.nav.more") }).click();
    await page
      .getByRole("link", { name: t("devices.title") })
      .filter({ visible: true })
      .click();
    const toggle = page.getByRole("switch", { name: t("devices.switch.label") });
    await expect(page.getByText(t("devices.switch.off"))).toBeVisible();
    await expect(toggle).toBeEnabled();
    await toggle.focus();
    await page.keyboard.press("Space");
    await expect(toggle).toBeChecked();
    await expect(page.getByText(t("devices.switch.on"))).toBeVisible();
    await expect(page.getByText(t("devices.list.thisOne"), { exact: true })).toBeVisible();
    const [device, ...more] = await devicesOf(user.id);
    expect(more).toEqual([]);
    expect(device?.endpoint).toMatch(/^https:\/\/push\.invalid\//);

    const sourcing = page.getByLabel(t("devices.notices.sourcing"));
    await sourcing.uncheck();
    await page.getByRole("button", { name: t("devices.notices.submit") }).click();
    await expect(page.getByText(t("devices.notices.done"))).toBeVisible();
    await page.reload();
    await expect(toggle).toBeChecked();
    await expect(sourcing).not.toBeChecked();
    expect((await devicesOf(user.id))[0]?.noticeKinds).toEqual([
      "inquiry",
      "buyer_wrote",
      "quote_answered",
      "quote_to_approve",
    ]);

    const name = device?.name ?? "";
    await page.getByRole("button", { name: t("devices.list.tryNamed", { name }) }).click();
    await expect(page.getByText(t("devices.unreachable"))).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

    await page.locator("summary", { hasText: t("workspace.nav.more") }).click();
    await page
      .getByRole("button", { name: t("accounts.signOut.submit") })
      .filter({ visible: true })
      .click();
    await expect(page).toHaveURL(paths.home("zh"));
    expect(await devicesOf(user.id)).toEqual([]);
    expect(browserErrors).toEqual([]);
  });
});

test("a push notice is shown in its language, and a newer one with the same tag replaces it", async ({
  page,
  context,
  world,
}) => {
  const t = words("ar");
  await installPushService(context);
  await world.signIn(context, await world.makeShop(), "owner", "ar");
  await page.goto(paths.workspaceDevices("ar"));
  const toggle = page.getByRole("switch", { name: t("devices.switch.label") });
  await toggle.click();
  await expect(toggle).toBeChecked();
  const notice = {
    title: t("devices.notice.inquiry", { country: "البرازيل" }),
    body: "حصان × 2,400",
    lang: "ar",
    dir: "rtl",
    tag: "one",
    path: paths.workspaceInquiry("ar", "0199"),
  };
  const { path: data, ...shown } = notice;
  await pushTo(page, { ...notice, body: "earlier" });
  await pushTo(page, notice);
  await expect.poll(() => noticesOn(page)).toEqual([{ ...shown, data }]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();

  await toggle.click();
  await expect(page.getByText(t("devices.switch.off"))).toBeVisible();
  await expect(page.getByRole("heading", { name: t("devices.list.title") })).toHaveCount(0);
});

test("a person removes one phone from another", async ({ page, context, world }) => {
  const t = words("en");
  await installPushService(context);
  const user = await world.signIn(context, await world.makeShop(), "owner", "en");
  await page.goto(paths.workspaceDevices("en"));
  const toggle = page.getByRole("switch", { name: t("devices.switch.label") });
  await toggle.click();
  await expect(toggle).toBeChecked();
  const old = { name: "Firefox · Android", endpoint: "https://push.invalid/old", session: "", noticeKinds: [] };
  const [own] = await devicesOf(user.id);
  const { p256dh = "", auth = "" } = own ?? {};
  await asPerson(user.id, (tx) => tx.insert(devices).values({ userId: user.id, ...old, p256dh, auth }));
  await page.reload();
  await page.getByRole("button", { name: t("devices.list.removeNamed", { name: old.name }) }).click();
  await expect(page.getByText(old.name, { exact: true })).toHaveCount(0);
  expect((await devicesOf(user.id)).map(({ id }) => id)).toEqual([own?.id]);
  await expect(toggle).toBeChecked();
});

test("a browser without permission or push support gets an explanation, and no prompt before the tap", async ({
  page,
  context,
  world,
}) => {
  const t = words("en");
  await world.signIn(context, await world.makeShop(), "owner", "en");
  await page.addInitScript(() => {
    Object.defineProperty(Notification, "permission", { get: () => sessionStorage.getItem("permission") ?? "default" });
    Notification.requestPermission = async () => {
      const promptCount = Number(sessionStorage.getItem("asked") ?? 0) + 1;
      sessionStorage.setItem("asked", String(promptCount));
      if (promptCount > 1) sessionStorage.setItem("permission", "denied");
      return Notification.permission;
    };
  });
  await page.goto(paths.workspaceDevices("en"));
  const toggle = page.getByRole("switch", { name: t("devices.switch.label") });
  await expect(toggle).toBeEnabled();
  expect(await page.evaluate(() => sessionStorage.getItem("asked"))).toBeNull();
  await toggle.click();
  await expect(page.getByText(t("devices.trouble.undecided"))).toBeVisible();
  await toggle.click();
  await expect(page.getByText(t("devices.trouble.denied"))).toBeVisible();
  await expect(toggle).toBeDisabled();
  await expect(toggle).not.toBeChecked();

  await page.addInitScript(() => Reflect.deleteProperty(window, "PushManager"));
  await page.reload();
  await expect(page.getByText(t("devices.trouble.unsupported"))).toBeVisible();
  await page.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: false }));
  await page.reload();
  await expect(page.getByText(t("devices.trouble.homeScreen"))).toBeVisible();
});
