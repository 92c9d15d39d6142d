import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { events } from "@/db/schema";
import { makeInquiry, makeListing, makeShop } from "@/db/testing";
import { decodeEmail } from "@/jobs/due-jobs.fixture";
import { withMailServer } from "@/jobs/mail-server.fixture";
import { confirmEmail, emailProof, isConfirmedEmail } from "../accounts/confirmed-email";
import { Postponed } from "../core/errors";
import { locales } from "../i18n/locale";
import { words } from "../i18n/messages";
import { openTestShop } from "../shops/opened-shop.fixture";
import { deliver } from "./deliver";
import type { Delivery, FirstEmailKind } from "./first-email";
import { mailEmailConfirmation } from "./mail-email-confirmation";
import { mailGuestLink } from "./mail-guest-link";

vi.stubEnv("LOG_LEVEL", "silent");
const smtp = withMailServer();

const newAddress = () => `stranger-${randomUUID()}@example.com`;
const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address).map(({ raw }) => decodeEmail(raw));

/** Contains typed text in every block of an email. */
const content: Delivery["content"] = {
  locale: "en",
  greeting: "Hello SPAM",
  paragraphs: ["SPAM has your inquiry", "SPAM again"],
  facts: [["SPAM", "SPAM"]],
  quote: { text: "Buy SPAM at spam.example", locale: "en" },
  lists: [
    { title: "SPAM", url: "http://localhost/en/SPAM", items: [{ label: "SPAM", url: "http://localhost/en/SPAM" }] },
  ],
  button: { label: "SPAM", url: "http://localhost/en/i/token" },
  note: "SPAM",
};
const mail = (address: string, about?: FirstEmailKind, locale = content.locale): Delivery => ({
  id: randomUUID(),
  to: { name: "SPAM", address },
  subject: "SPAM",
  content: { ...content, locale },
  about,
});

/** Emails the link of an inquiry to a new shop each time, like different senders. */
const sendInquiryLink = async (address: string, name = "Visit spam.example", shopName = "Win a prize") => {
  const data = await database.transaction(async (tx) => {
    const shop = await makeShop({ names: { en: shopName, zh: shopName } }, tx);
    const listing = await makeListing(shop, { status: "published", titles: { en: "Cheap pills" } }, tx);
    const inquiry = await makeInquiry(shop, [listing], { buyerEmail: address, buyerName: name, locale: "en" }, tx);
    return { shopId: shop.id, inquiryId: inquiry.id };
  });
  const eventId = Math.floor(Math.random() * 1e9);
  await mailGuestLink({ id: 1, name: "mailGuestLink", eventId, data });
};

describe("an email to an unconfirmed address", () => {
  test.each(locales)(
    "contains no typed text in %s, only the market's text with a link to the private page",
    async (locale) => {
      const t = words(locale);
      for (const about of ["inquiry", "request", "invitation", "design", "news"] as const) {
        const address = newAddress();
        await deliver(mail(address, about, locale), "essential");
        const [raw = ""] = mailsTo(address);
        expect(raw).not.toMatch(/spam/i);
        for (const text of [t(`mail.first.${about}`), t("mail.first.page"), "/en/i/token?mail="])
          expect(raw).toContain(text);
      }
    },
  );

  test("contains neither message nor names nor listings of an inquiry", async () => {
    const address = newAddress();
    await sendInquiryLink(address);
    const [raw = ""] = mailsTo(address);
    expect(raw).not.toMatch(/spam|prize|pills|Preciso/i);
    expect(raw).toMatch(/\/en\/i\/[\w-]{43}\?mail=/);
  });

  test("is one of three an hour from all senders; the others are postponed", async () => {
    const address = newAddress();
    const sent = await Promise.allSettled(Array.from({ length: 9 }, () => sendInquiryLink(address)));
    expect(mailsTo(address)).toHaveLength(3);
    const refused = sent.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(refused).toHaveLength(6);
    for (const reason of refused) expect(reason).toBeInstanceOf(Postponed);
  });

  test("is not counted if the SMTP server refuses it", async () => {
    const address = newAddress();
    smtp.mood.refuseWith = 451;
    for (let count = 0; count < 5; count++)
      await expect(sendInquiryLink(address)).rejects.not.toBeInstanceOf(Postponed);
    smtp.mood.refuseWith = undefined;
    await sendInquiryLink(address);
    expect(mailsTo(address)).toHaveLength(1);
  });

  test("proves the address, which then gets full emails", async () => {
    const address = newAddress();
    await sendInquiryLink(address);
    await confirmEmail(address, "a guess");
    await confirmEmail(address, emailProof(newAddress()));
    expect(await isConfirmedEmail(address)).toBe(false);
    const proof = /\?mail=([\w-]{43})/.exec(mailsTo(address)[0] ?? "")?.[1] ?? "";
    for (let times = 0; times < 2; times++) await confirmEmail(address, proof);
    expect(await isConfirmedEmail(address)).toBe(true);
    await sendInquiryLink(address, "Beatriz", "Spring Toys");
    expect(mailsTo(address)[1]).toMatch(/Beatriz[\s\S]*Spring Toys/);
  });

  test("does not replace the confirmation link of a new merchant", async () => {
    const { person, data } = await database.transaction(async (tx) => {
      const shopSetup = await openTestShop(tx);
      const requested = and(eq(events.userId, shopSetup.userId), eq(events.name, "email_confirmation.requested"));
      const [event] = await tx.select({ data: events.data }).from(events).where(requested);
      return { person: shopSetup.person, data: event?.data as { userId: string; requestId: string; locale: "en" } };
    });
    await mailEmailConfirmation({ id: 1, name: "mailEmailConfirmation", eventId: null, data });
    expect(mailsTo(person.email).join()).toContain("/confirm-email/");
  });

  test("does not use up the sign-in links of the address", async () => {
    const address = newAddress();
    await Promise.allSettled(Array.from({ length: 9 }, () => sendInquiryLink(address)));
    await deliver({ ...mail(address), subject: "Sign in" }, "access");
    expect(mailsTo(address)).toHaveLength(4);
  });
});
