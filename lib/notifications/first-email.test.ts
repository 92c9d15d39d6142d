import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { events } from "@/db/schema";
import { makeInquiry, makeListing, makeShop } from "@/db/testing";
import { withMailServer } from "@/jobs/smtp.fixture";
import { decoded } from "@/jobs/work.fixture";
import { confirmEmail, emailProof, isConfirmedEmail } from "../accounts/confirmed-email";
import { Postponed } from "../core/errors";
import { locales } from "../i18n/locale";
import { words } from "../i18n/messages";
import { opened } from "../shops/opened-shop.fixture";
import { type Delivery, deliver } from "./deliver";
import type { FirstMail } from "./first-email";
import { mailEmailConfirmation } from "./mail-email-confirmation";
import { mailGuestLink } from "./mail-guest-link";

vi.stubEnv("LOG_LEVEL", "silent");
const smtp = withMailServer();

const stranger = () => `stranger-${randomUUID()}@example.com`;
const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address).map(({ raw }) => decoded(raw));

/** Every place of a mail that may hold what somebody typed. */
const typed: Delivery["letter"] = {
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
const mail = (address: string, about?: FirstMail, locale = typed.locale): Delivery => ({
  id: randomUUID(),
  to: { name: "SPAM", address },
  subject: "SPAM",
  letter: { ...typed, locale },
  about,
});

/** Asks by another shop each time, as another sender would. */
const ask = async (address: string, name = "Visit spam.example", shopName = "Win a prize") => {
  const data = await database.transaction(async (tx) => {
    const shop = await makeShop({ names: { en: shopName, zh: shopName } }, tx);
    const listing = await makeListing(shop, { status: "published", titles: { en: "Cheap pills" } }, tx);
    const inquiry = await makeInquiry(shop, [listing], { buyerEmail: address, buyerName: name, locale: "en" }, tx);
    return { shopId: shop.id, inquiryId: inquiry.id };
  });
  const eventId = Math.floor(Math.random() * 1e9);
  await mailGuestLink({ id: 1, name: "mailGuestLink", eventId, data });
};

describe("a mail to an address that nobody has confirmed", () => {
  test.each(locales)("carries nobody's words in %s, says that a private page waits and links to it", async (locale) => {
    const t = words(locale);
    for (const about of ["inquiry", "request", "invitation", "design", "news"] as const) {
      const address = stranger();
      await deliver(mail(address, about, locale), "essential");
      const [raw = ""] = mailsTo(address);
      expect(raw).not.toMatch(/spam/i);
      for (const said of [t(`mail.first.${about}`), t("mail.first.page"), "/en/i/token?mail="])
        expect(raw).toContain(said);
    }
  });

  test("carries neither message nor names nor designs of an inquiry", async () => {
    const address = stranger();
    await ask(address);
    const [raw = ""] = mailsTo(address);
    expect(raw).not.toMatch(/spam|prize|pills|Preciso/i);
    expect(raw).toMatch(/\/en\/i\/[\w-]{43}\?mail=/);
  });

  test("is one of three an hour over all senders; the others wait", async () => {
    const address = stranger();
    const sent = await Promise.allSettled(Array.from({ length: 9 }, () => ask(address)));
    expect(mailsTo(address)).toHaveLength(3);
    const refused = sent.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
    expect(refused).toHaveLength(6);
    for (const reason of refused) expect(reason).toBeInstanceOf(Postponed);
  });

  test("is not counted when the mail server did not take it", async () => {
    const address = stranger();
    smtp.mood.refuseWith = 451;
    for (let count = 0; count < 5; count++) await expect(ask(address)).rejects.not.toBeInstanceOf(Postponed);
    smtp.mood.refuseWith = undefined;
    await ask(address);
    expect(mailsTo(address)).toHaveLength(1);
  });

  test("proves the address, which then gets the words", async () => {
    const address = stranger();
    await ask(address);
    await confirmEmail(address, "a guess");
    await confirmEmail(address, emailProof(stranger()));
    expect(await isConfirmedEmail(address)).toBe(false);
    const proof = /\?mail=([\w-]{43})/.exec(mailsTo(address)[0] ?? "")?.[1] ?? "";
    for (let times = 0; times < 2; times++) await confirmEmail(address, proof);
    expect(await isConfirmedEmail(address)).toBe(true);
    await ask(address, "Beatriz", "Spring Toys");
    expect(mailsTo(address)[1]).toMatch(/Beatriz[\s\S]*Spring Toys/);
  });

  test("is not what a new merchant gets instead of the link that confirms their address", async () => {
    const { person, data } = await database.transaction(async (tx) => {
      const made = await opened(tx);
      const requested = and(eq(events.userId, made.userId), eq(events.name, "email_confirmation.requested"));
      const [event] = await tx.select({ data: events.data }).from(events).where(requested);
      return { person: made.person, data: event?.data as { userId: string; requestId: string; locale: "en" } };
    });
    await mailEmailConfirmation({ id: 1, name: "mailEmailConfirmation", eventId: null, data });
    expect(mailsTo(person.email).join()).toContain("/confirm-email/");
  });

  test("does not use up the sign-in links of the address", async () => {
    const address = stranger();
    await Promise.allSettled(Array.from({ length: 9 }, () => ask(address)));
    await deliver({ ...mail(address), subject: "Sign in" }, "access");
    expect(mailsTo(address)).toHaveLength(4);
  });
});
