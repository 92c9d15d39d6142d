import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { deliveries, jobs } from "@/db/schema";
import { makeInquiry, makeShop, makeUser } from "@/db/testing";
import { decodeEmail } from "@/jobs/due-jobs.fixture";
import { withMailServer } from "@/jobs/mail-server.fixture";
import { confirmEmail, emailProof } from "../accounts/confirmed-email";
import { sha256Hex } from "../security/hmac";
import { chooseEmails } from "./choose-emails";
import { deliver } from "./deliver";
import type { Delivery } from "./first-email";
import { maxEmailsPerHour } from "./kinds";
import { mailDigest } from "./mail-digest";
import { unsubscribe } from "./unsubscribe";

vi.stubEnv("LOG_LEVEL", "silent");

const smtp = withMailServer();

const content: Delivery["content"] = {
  locale: "en",
  greeting: "Hello",
  paragraphs: ["words"],
  button: { label: "Go", url: "http://localhost/en" },
  note: "note",
};
const mailTo = (to: Delivery["to"], id: string = randomUUID()): Delivery => ({ id, to, subject: "News", content });
const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address);

/** Commits a person and an inquiry about which they get emails. */
const setUp = () =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const inquiry = await makeInquiry(shop, [], {}, tx);
    const user = await makeUser({ locale: "en" }, tx);
    const reason = { noticeKind: "inquiry" as const, shopId: shop.id, inquiryId: inquiry.id };
    return { user, reason, inquiry, to: { name: user.name, address: user.email, userId: user.id } };
  });

const digestsOf = (address: string) =>
  database
    .select()
    .from(jobs)
    .where(and(eq(jobs.name, "mailDigest"), eq(sql`${jobs.data}->>'reader'`, sha256Hex(address))));

describe("emails about notices", () => {
  test("are sent one by one up to the limit, and the rest as a digest with counts", async () => {
    const { to, reason } = await setUp();
    // Two run at a time, like the slots of a worker.
    const sendMany = async () => {
      for (let count = 0; count < 100; count++) await deliver(mailTo(to), reason);
    };
    await Promise.all([sendMany(), sendMany()]);
    expect(mailsTo(to.address)).toHaveLength(maxEmailsPerHour);
    const [digest, ...more] = await digestsOf(to.address);
    expect(more).toEqual([]);
    expect((digest?.runAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(50 * 60_000);
    const job = { id: digest?.id ?? 0, name: "mailDigest", eventId: null, data: { reader: sha256Hex(to.address) } };
    await mailDigest(job);
    await mailDigest(job);
    expect(mailsTo(to.address)).toHaveLength(maxEmailsPerHour + 1);
    const raw = mailsTo(to.address).at(-1)?.raw ?? "";
    expect(raw).toContain("Subject: 190 new inquiries");
    expect(decodeEmail(raw)).toContain("/en/workspace/inquiries");
  });

  test("are decided once, even if their job runs repeatedly", async () => {
    const { to, reason } = await setUp();
    const first = mailTo(to);
    for (let times = 0; times < 3; times++) await deliver(first, reason);
    expect(new Set(mailsTo(to.address).map(({ id }) => id)).size).toBe(1);
    expect(await database.$count(deliveries, eq(deliveries.reader, sha256Hex(to.address)))).toBe(1);
  });

  test("are sent to guests too, and their digest links to the private thread", async () => {
    const { reason, inquiry } = await setUp();
    const to = { name: inquiry.buyerName, address: inquiry.buyerEmail };
    const answers = { ...reason, noticeKind: "shop_wrote" as const };
    await confirmEmail(to.address, emailProof(to.address));
    for (let count = 0; count < maxEmailsPerHour + 3; count++) await deliver(mailTo(to), answers);
    expect(mailsTo(to.address)).toHaveLength(maxEmailsPerHour);
    const [digest] = await digestsOf(to.address);
    await mailDigest({
      id: digest?.id ?? 0,
      name: "mailDigest",
      eventId: null,
      data: { reader: sha256Hex(to.address) },
    });
    const raw = decodeEmail(mailsTo(to.address).at(-1)?.raw);
    expect(raw).toContain("3 respostas novas");
    expect(raw).toMatch(/\/pt-br\/i\/[\w-]{43}/);
    expect(raw).toContain("Não receber mais e-mails destas conversas");
  });

  test("stop when their kind is switched off, including waiting ones", async () => {
    const { to, reason, user } = await setUp();
    const actor = { kind: "user" as const, userId: user.id, locale: user.locale, memberships: [], isOperator: false };
    for (let count = 0; count < maxEmailsPerHour + 1; count++) await deliver(mailTo(to), reason);
    await chooseEmails(actor, { wanted: ["answers", "quotes", "searches"] });
    await deliver(mailTo(to), reason);
    await mailDigest({ id: 0, name: "mailDigest", eventId: null, data: { reader: sha256Hex(to.address) } });
    expect(mailsTo(to.address)).toHaveLength(maxEmailsPerHour);
    await deliver(mailTo(to), { ...reason, noticeKind: "quote_sent" });
    expect(mailsTo(to.address)).toHaveLength(maxEmailsPerHour);
  });

  test("carry a one-click unsubscribe address that ends only this kind", async () => {
    const { to, reason } = await setUp();
    await deliver(mailTo(to), reason);
    const raw = (mailsTo(to.address)[0]?.raw ?? "").replace(/\r\n\s+/g, " ");
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
    const url = new URL(/^List-Unsubscribe: <([^>]+)>/im.exec(raw)?.[1] ?? "");
    expect(url.pathname).toBe("/api/unsubscribe");
    const token = url.searchParams.get("token") ?? "";
    for (const wrong of ["", `${token}x`, token.replace("inquiries", "quotes")])
      await expect(unsubscribe({ token: wrong })).rejects.toThrow();
    await unsubscribe({ token });
    await unsubscribe({ token });
    await deliver(mailTo(to), reason);
    expect(mailsTo(to.address)).toHaveLength(1);
    await deliver(mailTo(to), { ...reason, noticeKind: "shop_wrote" });
    expect(mailsTo(to.address)).toHaveLength(2);
  });
});

describe("essential emails", () => {
  test("are always sent, and have no unsubscribe address", async () => {
    const { to, reason, user } = await setUp();
    const actor = { kind: "user" as const, userId: user.id, locale: user.locale, memberships: [], isOperator: false };
    await chooseEmails(actor, { wanted: [] });
    for (let count = 0; count < maxEmailsPerHour + 5; count++) await deliver(mailTo(to), "essential");
    await deliver(mailTo(to), reason);
    expect(mailsTo(to.address)).toHaveLength(maxEmailsPerHour + 5);
    expect(mailsTo(to.address)[0]?.raw).not.toMatch(/list-unsubscribe/i);
  });

  test("are not sent without an address", async () => {
    const before = smtp.caught.length;
    await deliver(mailTo({ address: "" }), "essential");
    expect(smtp.caught).toHaveLength(before);
  });
});
