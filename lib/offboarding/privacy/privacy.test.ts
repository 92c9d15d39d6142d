import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { asPerson, asRequest, asShop, closeDatabase, database } from "@/db/client";
import {
  inquiries,
  inquiryListLines,
  jobs,
  messageDrafts,
  quotes,
  reports,
  shopMembers,
  sourcingRequests,
  threads,
  users,
} from "@/db/schema";
import {
  makeActor,
  makeInquiry,
  makeOperator,
  makeShop,
  outcomeInSavepoint,
  refusedByPolicy,
  rolledBack,
} from "@/db/testing";
import { findSession, startSession } from "@/lib/accounts/sessions";
import { guest } from "@/lib/core/actor";
import { NotAllowed } from "@/lib/core/errors";
import { storedNames } from "@/lib/media/attachments/attachment";
import { removeFiles } from "@/lib/media/attachments/delete-files";
import { attachmentStorage } from "@/lib/media/storage";
import { sourcingToken } from "@/lib/trade/sourcing/link";
import { openSourcingRequest } from "@/lib/trade/sourcing/open-sourcing-request";
import { eraseOwnData } from "./erase-own-data";
import { findTablesContaining } from "./find-tables-containing.fixture";
import { makeMarkedBuyer } from "./marked-buyer.fixture";

afterAll(closeDatabase);

/** These tables contain texts of a buyer. A new one must be added here, in the fixture, and in the erasing code. */
const tablesWithMark = [
  ...[
    "assist_requests",
    "attachments",
    "blocked_buyers",
    "deliveries",
    "devices",
    "inquiries",
    "jobs",
    "member_invitations",
  ],
  ...["message_drafts", "message_translations", "messages", "profiles", "proformas", "quotes", "reports"],
  ...["saved_searches", "sessions", "sourcing_attachments", "sourcing_buyers", "sourcing_requests", "rate_limits"],
  ...["translation_reports", "uploads", "users"],
];
/** Trade and tax law requires the shop to retain an issued proforma; the page says so above the button. */
const retained = ["proformas"];

describe("erasing", () => {
  test("removes the person from the whole database, and leaves the deal without a name", async () => {
    const person = await makeMarkedBuyer();
    const { actor, email, mark, token, shop, inquiry, asGuest, quote } = person;
    expect(await findTablesContaining(mark)).toEqual(expect.arrayContaining(tablesWithMark));
    await eraseOwnData(actor, { email }, token);
    expect(await findTablesContaining(mark)).toEqual(retained);
    expect(await findSession(token)).toBeUndefined();
    const remaining = await asShop(shop.id, (tx) =>
      tx.select({ id: inquiries.id, status: inquiries.status, country: inquiries.country }).from(inquiries),
    );
    expect(remaining.map(({ id }) => id).sort()).toEqual([asGuest.id, inquiry.id].sort());
    const offers = await asShop(shop.id, (tx) =>
      tx.execute(
        sql`select q.status, n.quantity from quotes q join quote_lines n on n.quote_id = q.id where q.id = ${quote.id}`,
      ),
    );
    expect(offers).toEqual([{ status: "accepted", quantity: 2400 }]);
  });

  test("deletes stored files, withdraws sourcing requests, and leaves reports without details", async () => {
    const { actor, email, token, shop, file, plan, requestId, user } = await makeMarkedBuyer();
    const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-erased-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const storage = attachmentStorage(folder);
    const names = [file, plan].flatMap(storedNames);
    for (const name of names) await storage.put(name, Buffer.from("%PDF"));
    await eraseOwnData(actor, { email }, token);
    for (const name of names) {
      const ofFile = sql`${jobs.name} = 'removeFiles' and ${jobs.data}->'names' ? ${name}`;
      const [job] = await database.select().from(jobs).where(ofFile);
      const data = job?.data as { names: string[] };
      for (const _ of ["once", "again"])
        await removeFiles({ id: 1, name: "removeFiles", eventId: null, data }, storage);
      expect(await storage.find(name)).toBeUndefined();
    }
    const [request] = await asRequest(requestId, (tx) => tx.select().from(sourcingRequests));
    expect(request).toMatchObject({ status: "withdrawn", buyerId: null, title: "—", quantity: 2400 });
    await expect(openSourcingRequest(sourcingToken(requestId), "en")).resolves.toBeUndefined();
    const operator = await makeOperator({});
    const ofShop = eq(reports.shopId, shop.id);
    const rowsOfReport = await asPerson(operator.id, (tx) => tx.select().from(reports).where(ofShop));
    expect(rowsOfReport).toMatchObject([{ reason: "rude", details: null, email: null, side: "buyer" }]);
    expect(await asPerson(user.id, (tx) => tx.$count(inquiryListLines))).toBe(0);
  });

  test(
    "is the only change a buyer can make to sent texts: nobody can rewrite them, and nobody else can clear them",
    rolledBack(async (tx) => {
      const [person, otherPerson] = [await makeMarkedBuyer(), await makeMarkedBuyer()];
      const of = eq(quotes.inquiryId, person.inquiry.id);
      const as = (userId: string, set: { answer: string | null }) =>
        outcomeInSavepoint(
          (each) => asPerson(userId, (inside) => inside.update(quotes).set(set).where(of).returning(), each),
          tx,
        );
      expect(await as(person.user.id, { answer: "I never said that" })).toMatch(refusedByPolicy);
      const clearDetails = (userId: string) =>
        asPerson(userId, (inside) => inside.update(reports).set({ details: null, email: null }).returning(), tx);
      const inquiryIdsOf = (rows: { inquiryId: string | null }[]) => rows.map(({ inquiryId }) => inquiryId);
      expect(inquiryIdsOf(await clearDetails(otherPerson.user.id))).toEqual([otherPerson.inquiry.id]);
      expect(inquiryIdsOf(await asPerson(person.user.id, (inside) => inside.select().from(reports), tx))).toEqual([
        person.inquiry.id,
      ]);
      const drafts = await asPerson(person.user.id, (inside) => inside.select().from(messageDrafts), tx);
      expect(drafts).toMatchObject([{ body: `Draft of ${person.mark}` }]);
    }),
  );

  test("affects nobody else", async () => {
    const [person, otherPerson] = [await makeMarkedBuyer(), await makeMarkedBuyer()];
    const before = await findTablesContaining(otherPerson.mark);
    await eraseOwnData(person.actor, { email: person.email }, person.token);
    expect(await findTablesContaining(otherPerson.mark)).toEqual(before);
    expect(await findSession(otherPerson.token)).toBeDefined();
  });

  test("requires the person's own address and a sign-in within the last 30 minutes", async () => {
    const { actor, email, token, user } = await makeMarkedBuyer();
    await expect(eraseOwnData(guest, { email }, token)).rejects.toThrow(NotAllowed);
    await expect(eraseOwnData(actor, { email }, "no session")).rejects.toThrow(NotAllowed);
    await expect(eraseOwnData(actor, { email: "other@example.com" }, token)).rejects.toThrow(
      "privacy.erase.otherEmail",
    );
    const stranger = await makeMarkedBuyer();
    await expect(eraseOwnData(actor, { email }, stranger.token)).rejects.toThrow(NotAllowed);
    await database.execute(
      sql`update sessions set created_at = now() - interval '31 minutes' where user_id = ${user.id}`,
    );
    await expect(eraseOwnData(actor, { email }, token)).rejects.toThrow("privacy.erase.notFresh");
    expect(await database.$count(users, eq(users.email, email))).toBe(1);
  });

  test("is refused until the shop has another owner, and then removes the person from the shop", async () => {
    const { shop, user } = await database.transaction(async (tx) => {
      const ownShop = await makeShop({}, tx);
      const owner = await makeActor({ [ownShop.id]: "owner" }, tx);
      return { shop: ownShop, user: owner };
    });
    const [{ email } = { email: "" }] = await database.select().from(users).where(eq(users.id, user.userId));
    const token = await startSession(user.userId, { startedBy: "link" });
    await expect(eraseOwnData(user, { email }, token)).rejects.toThrow("privacy.erase.onlyOwner");
    await database.transaction((tx) => makeActor({ [shop.id]: "owner" }, tx));
    const inquiry = await database.transaction((tx) => makeInquiry(shop, [], {}, tx));
    const work = { inquiryId: inquiry.id, shopId: shop.id, assigneeId: user.userId };
    await asShop(shop.id, (tx) => tx.insert(threads).values(work));
    await eraseOwnData(user, { email }, token);
    expect(await asShop(shop.id, (tx) => tx.$count(threads, isNotNull(threads.assigneeId)))).toBe(0);
    const left = await asShop(shop.id, (tx) => tx.$count(shopMembers, eq(shopMembers.userId, user.userId)));
    expect(left).toBe(0);
  });
});
