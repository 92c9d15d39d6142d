import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { makeShop, rolledBack } from "@/db/testing";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { guest } from "@/lib/core/actor";
import { inquiryInput } from "@/lib/inquiries/inquiry.fixture";
import { replyAsGuest } from "@/lib/inquiries/reply-as-guest";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import { reviewInquiry } from "@/lib/inquiries/review-inquiry";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { closeEmailTransport } from "@/lib/notifications/email";
import { dispatchEvents } from "./dispatcher";
import { decodeEmail, inAnHour, makeShopWithMembers, runDueJobs, runJobsExclusively } from "./due-jobs.fixture";
import { startMailServer } from "./mail-server.fixture";
import { startWorker } from "./worker";

vi.stubEnv("LOG_LEVEL", "silent");
runJobsExclusively(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL);

describe("emails follow events", () => {
  let smtp: Awaited<ReturnType<typeof startMailServer>>;
  /** Filters by recipient, since this test also runs jobs that other tests left in the table. */
  const mailsTo = (...addresses: string[]) => smtp.caught.filter(({ to }) => addresses.includes(to));

  beforeAll(async () => {
    smtp = await startMailServer();
    vi.stubEnv("SMTP_URL", smtp.url);
  });
  afterAll(async () => {
    closeEmailTransport();
    await smtp.stop();
  });

  test("an inquiry emails the guest a private link and each member once, in their own languages", async () => {
    const { shop, listing, people } = await makeShopWithMembers();
    const sent = inquiryInput(shop, [listing], { message: "Preciso de 2.400.\n<b>Obrigada</b>" });
    const { token } = await sendInquiry(guest, sent);
    await runDueJobs();
    const [mail, ...more] = mailsTo(sent.email);
    expect(more).toEqual([]);
    expect(decodeEmail(mail?.raw)).toContain(`/pt-br/i/${token}`);
    expect(decodeEmail(mail?.raw)).not.toMatch(RegExp(["Obrigada", sent.name, shop.names.en, shop.names.zh].join("|")));
    const members = mailsTo(...people);
    expect(new Set(members.map(({ to }) => to)).size).toBe(2);
    for (const { raw } of members) expect(decodeEmail(raw)).toContain("哭哭马毛绒玩具: 2,400 件");
    expect(new Set(smtp.caught.map(({ id }) => id)).size).toBe(smtp.caught.length);
    await runDueJobs(inAnHour);
    expect(mailsTo(sent.email, ...people)).toHaveLength(3);
  });

  test("a shop's reply emails the guest, and the guest's next message emails the members", async () => {
    const { shop, owner, people } = await makeShopWithMembers();
    const sent = inquiryInput(shop, []);
    const { inquiryId, token } = await sendInquiry(guest, sent);
    await runDueJobs();
    await confirmEmail(sent.email, emailProof(sent.email));
    const before = mailsTo(sent.email, ...people).length;
    await replyAsShop(owner, { inquiryId, body: "可以刺绣，不加价。", after: undefined });
    await runDueJobs();
    expect(mailsTo(sent.email)).toHaveLength(2);
    expect(decodeEmail(mailsTo(sent.email).at(-1)?.raw)).toContain("可以刺绣，不加价。");
    await replyAsGuest(guest, { token, body: "Ótimo", after: undefined });
    await runDueJobs();
    expect(mailsTo(sent.email, ...people)).toHaveLength(before + 3);
    expect(mailsTo(sent.email)).toHaveLength(2);
  });

  test("a held inquiry emails nobody until a member marks it as genuine", async () => {
    const { shop, owner, people } = await makeShopWithMembers();
    const sent = inquiryInput(shop, [], { fax: "x" });
    const { inquiryId } = await sendInquiry(guest, sent);
    await runDueJobs();
    expect(mailsTo(sent.email, ...people)).toHaveLength(0);
    await reviewInquiry(owner, { inquiryId, verdict: "genuine" });
    await runDueJobs();
    expect(mailsTo(sent.email)).toHaveLength(1);
    expect(mailsTo(sent.email, ...people)).toHaveLength(3);
  });

  test("a job waits for an unreachable mail server and sends once; a permanent refusal fails it", async () => {
    const { shop } = await makeShopWithMembers();
    const [delayed, rejected] = [inquiryInput(shop, []), inquiryInput(shop, [])];
    smtp.mood.refuseWith = 451;
    await sendInquiry(guest, delayed);
    await runDueJobs();
    await runDueJobs(inAnHour);
    expect(mailsTo(delayed.email)).toHaveLength(0);
    smtp.mood.refuseWith = undefined;
    await runDueJobs(() => new Date(Date.now() + 2 * 3_600_000));
    expect(mailsTo(delayed.email)).toHaveLength(1);
    smtp.mood.refuseWith = 550;
    const { inquiryId } = await sendInquiry(guest, rejected);
    await runDueJobs();
    smtp.mood.refuseWith = undefined;
    await runDueJobs(() => new Date(Date.now() + 4 * 3_600_000));
    expect(mailsTo(rejected.email)).toHaveLength(0);
    const failed = await database
      .select({ name: jobs.name, failedAt: jobs.failedAt, lastError: jobs.lastError })
      .from(jobs)
      .where(and(eq(sql`${jobs.data}->>'inquiryId'`, inquiryId), eq(jobs.name, "mailGuestLink")));
    expect(failed).toMatchObject([{ failedAt: expect.any(Date), lastError: expect.stringContaining("550") }]);
  });

  test.for([
    ["a wrong password", { refuseLoginWith: 535 }],
    ["a full mailbox", { refuseWith: 552 }],
    ["a refusal that spam filters give", { refuseWith: 554 }],
  ] as const)("an email waits until %s is repaired", async ([, mood]) => {
    const { shop } = await makeShopWithMembers();
    const sent = inquiryInput(shop, []);
    Object.assign(smtp.mood, mood);
    closeEmailTransport();
    await sendInquiry(guest, sent);
    await runDueJobs();
    expect(mailsTo(sent.email)).toHaveLength(0);
    Object.assign(smtp.mood, { refuseWith: undefined, refuseLoginWith: undefined });
    await runDueJobs(inAnHour);
    expect(mailsTo(sent.email)).toHaveLength(1);
  });

  test("a worker runs the jobs of an inquiry at once, and ends when it is stopped", async () => {
    const worker = await startWorker();
    const { shop } = await makeShopWithMembers();
    const sent = inquiryInput(shop, []);
    await sendInquiry(guest, sent);
    await vi.waitFor(() => expect(mailsTo(sent.email)).toHaveLength(1), { timeout: 15_000, interval: 20 });
    await worker.stop();
  });
});

describe("dispatching", () => {
  test(
    "enqueues the jobs of an event once, however often it runs",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      await sendInquiry(guest, inquiryInput(shop, []), tx);
      while ((await dispatchEvents(tx)) > 0);
      await tx.update(events).set({ dispatchedAt: null }).where(eq(events.shopId, shop.id));
      while ((await dispatchEvents(tx)) > 0);
      const enqueued = await tx
        .select({ name: jobs.name })
        .from(jobs)
        .where(eq(sql`${jobs.data}->>'shopId'`, String(shop.id)));
      const all =
        "countListingInquiries countVideoInquiries createNotices mailGuestLink notifyDevices notifyShop translateMessage";
      expect(enqueued.map(({ name }) => name).sort()).toEqual(all.split(" "));
    }),
  );
});

afterAll(closeDatabase);
