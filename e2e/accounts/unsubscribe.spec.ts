import { database } from "@/db/client";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { listUnwantedEmails } from "@/lib/notifications/email-choices";
import { waitForEmail } from "../support/mailbox";
import { expect, test, type World, words } from "../support/world";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a reader" : "a reader without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("stops a kind of email by the email's link, without signing in", async ({ page, world }) => {
      const t = words("ru");
      const { member, link } = await makeEmailedMember(world, "ru");
      await page.goto(link);
      expect(await listUnwantedEmails(member.id)).toEqual([]);
      await page.getByRole("button", { name: t("notices.unsubscribe.submit") }).click();
      await expect(page.getByRole("heading", { name: t("notices.unsubscribe.doneTitle") })).toBeVisible();
      expect(await listUnwantedEmails(member.id)).toEqual(["inquiries"]);
    });
  });

test("an email program unsubscribes by one POST without an origin, and a GET changes nothing", async ({
  request,
  world,
}) => {
  const { member, link } = await makeEmailedMember(world, "en");
  const url = paths.oneClickUnsubscribe("en", new URL(link).pathname.split("/").at(-1) ?? "");
  const page = await request.get(url);
  expect([page.status(), page.url()]).toEqual([200, link]);
  expect(await listUnwantedEmails(member.id)).toEqual([]);
  const response = await request.post(url, { form: { "List-Unsubscribe": "One-Click" } });
  expect(response.status()).toBe(204);
  expect(await listUnwantedEmails(member.id)).toEqual(["inquiries"]);
  const wrong = await request.post(`${url}x`, { form: { "List-Unsubscribe": "One-Click" } });
  expect(wrong.status()).toBe(404);
});

/** Creates a member who was emailed about an inquiry, and returns the unsubscribe link of that email. */
async function makeEmailedMember(world: World, locale: Locale) {
  const shop = await world.makeShop();
  const member = await world.makeMember(shop, "owner", { locale });
  const inquiry = await world.makeInquiry(shop, []);
  const event = { name: "inquiry.sent" as const, shopId: shop.id, inquiryId: inquiry.id };
  await database.transaction((tx) => recordEvent(guest, event, tx));
  const link = (await waitForEmail(member.email)).links.find((each) => each.includes("/unsubscribe/")) ?? "";
  return { member, link };
}
