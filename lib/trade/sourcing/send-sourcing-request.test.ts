import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asRequest, type Tx } from "@/db/client";
import { events, jobs, sourcingLinks, sourcingRequests } from "@/db/schema";
import { makeActor, makeUser, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotFound, Refusal } from "@/lib/core/errors";
import { freshAddress } from "@/lib/inquiries/inquiry.fixture";
import { formStamp } from "@/lib/rendering/form-stamp";
import { ageSourcingRequest } from "./age-sourcing-request";
import { confirmSourcingRequest } from "./confirm-sourcing-request";
import { emailProof } from "./link";
import { listOwnSourcingRequests } from "./list-own-sourcing-requests";
import { openSourcingRequest } from "./open-sourcing-request";
import { sendSourcingRequest } from "./send-sourcing-request";
import { setUpShop, sourcingRequestInput } from "./sourcing.fixture";

const makeCategory = async (tx: Tx) => (await setUpShop(tx)).listing.categoryId;
const namesOf = async (requestId: string, tx: Tx) =>
  (
    await tx
      .select({ name: events.name })
      .from(events)
      .where(sql`${events.data}->>'requestId' = ${requestId}`)
      .orderBy(events.id)
  ).map(({ name }) => name);

describe("sending a sourcing request", () => {
  test(
    "creates a private page for a guest with all fields of the form, open for seven days",
    rolledBack(async (tx) => {
      const input = sourcingRequestInput(await makeCategory(tx), { targetPrice: 120, targetCurrency: "USD" });
      const { requestId, token } = await sendSourcingRequest(guest, input, tx);
      const own = await openSourcingRequest(token, "en", "", tx);
      expect(own).toMatchObject({
        request: { status: "open", title: input.title, quantity: 2400, target: { amount: 120, currency: "USD" } },
        buyer: { name: "Beatriz Souza", email: input.email },
        invited: null,
        offers: [],
        isProven: false,
      });
      expect(own?.request.reference).toMatch(/^RS-[0-9A-HJKMNP-TV-Z]{6}$/);
      const days = (Date.parse(own?.request.closesAt ?? "") - Date.now()) / 86_400_000;
      expect(days).toBeCloseTo(7, 1);
      expect(await namesOf(requestId, tx)).toEqual(["sourcing_request.sent"]);
      const [link] = await tx.select().from(sourcingLinks).where(eq(sourcingLinks.requestId, requestId));
      expect(link?.tokenHash).not.toBe(token);
      expect(await openSourcingRequest(link?.tokenHash ?? "", "en", "", tx)).toBeUndefined();
    }),
  );

  test(
    "is idempotent with and without a key; the same key with other input is a conflict",
    rolledBack(async (tx) => {
      const category = await makeCategory(tx);
      for (const key of [randomUUID(), undefined]) {
        const input = sourcingRequestInput(category, { key });
        const first = await sendSourcingRequest(guest, input, tx);
        expect(await sendSourcingRequest(guest, input, tx)).toEqual(first);
        if (key)
          await expect(sendSourcingRequest(guest, { ...input, title: "Urso" }, tx)).rejects.toThrow(
            new Refusal("inquiries.alreadySent"),
          );
      }
    }),
  );

  test(
    "requires a category of goods: an industry or an unknown id is refused",
    rolledBack(async (tx) => {
      const industry = await tx.query.categories.findFirst({ where: (each, { isNull }) => isNull(each.parentId) });
      for (const id of [industry?.id ?? 0, 999_999])
        await expect(sendSourcingRequest(guest, sourcingRequestInput(id), tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "is refused as expired if the form is older than two hours",
    rolledBack(async (tx) => {
      const stamp = formStamp(new Date(Date.now() - 121 * 60_000));
      await expect(sendSourcingRequest(guest, sourcingRequestInput(1, { stamp }), tx)).rejects.toThrow(
        new Refusal("errors.expired"),
      );
    }),
  );

  test(
    "is listed for the person whose account or confirmed address sent it, and for nobody else",
    rolledBack(async (tx) => {
      const category = await makeCategory(tx);
      const email = `rosa-${randomUUID()}@example.com`;
      const proven = await makeUser({ email, emailVerified: new Date() }, tx);
      const unproven = await makeUser({ email: `rui-${randomUUID()}@example.com`, emailVerified: null }, tx);
      const signedIn = await makeActor({}, tx);
      const asGuest = await sendSourcingRequest(guest, sourcingRequestInput(category, { email }), tx);
      const withAccount = await sendSourcingRequest(
        signedIn,
        sourcingRequestInput(category, { email: unproven.email }),
        tx,
      );
      const requestTokensOf = async (userId: string) =>
        (await listOwnSourcingRequests({ ...signedIn, userId }, "en", tx)).map(({ token }) => token);
      expect(await requestTokensOf(proven.id)).toEqual([asGuest.token]);
      expect(await requestTokensOf(signedIn.userId)).toEqual([withAccount.token]);
      expect(await requestTokensOf(unproven.id)).toEqual([]);
    }),
  );
});

describe("a request that looks like spam", () => {
  const held = async (tx: Tx) =>
    sendSourcingRequest(guest, sourcingRequestInput(await makeCategory(tx), { fax: "123" }), tx);

  test(
    "is held with a reason until the proof from its email releases it, once",
    rolledBack(async (tx) => {
      const { requestId, token } = await held(tx);
      expect((await openSourcingRequest(token, "en", "", tx))?.request).toMatchObject({
        heldReason: "hidden_field",
        closesAt: null,
      });
      await expect(confirmSourcingRequest(guest, { token, proof: token }, tx)).rejects.toThrow(NotFound);
      const proof = emailProof(requestId);
      expect((await openSourcingRequest(token, "en", proof, tx))?.isProven).toBe(true);
      await confirmSourcingRequest(guest, { token, proof }, tx);
      await confirmSourcingRequest(guest, { token, proof }, tx);
      const { request } = (await openSourcingRequest(token, "en", "", tx)) ?? {};
      expect(request?.heldReason).toBeNull();
      expect(request?.closesAt).not.toBeNull();
      expect(await namesOf(requestId, tx)).toEqual(["sourcing_request.sent", "sourcing_request.released"]);
    }),
  );

  test(
    "is held if the same network sends the same text again",
    rolledBack(async (tx) => {
      const category = await makeCategory(tx);
      const same = { address: freshAddress(), details: "Best SEO services" };
      const reasons = [];
      for (let count = 0; count < 2; count++) {
        const { token } = await sendSourcingRequest(guest, sourcingRequestInput(category, same), tx);
        reasons.push((await openSourcingRequest(token, "en", "", tx))?.request.heldReason);
      }
      expect(reasons).toEqual([null, "duplicate_text"]);
    }),
  );

  test(
    "expires after seven days without a confirmation",
    rolledBack(async (tx) => {
      const { requestId } = await held(tx);
      const age = (days: number) =>
        ageSourcingRequest(
          { id: 1, name: "ageSourcingRequest", eventId: null, data: { requestId } },
          new Date(Date.now() + days * 86_400_000),
          tx,
        );
      const status = async () =>
        (await asRequest(requestId, (own) => own.select().from(sourcingRequests), tx))[0]?.status;
      await age(6.9);
      expect(await status()).toBe("open");
      await age(7.1);
      expect(await status()).toBe("expired");
    }),
  );
});

test(
  "sending a request schedules its job in seven days",
  rolledBack(async (tx) => {
    const { requestId } = await sendSourcingRequest(guest, sourcingRequestInput(await makeCategory(tx)), tx);
    const due = await tx.select().from(jobs).where(sql`${jobs.data}->>'requestId' = ${requestId}`);
    expect(due).toMatchObject([{ name: "ageSourcingRequest" }]);
    expect(((due[0]?.runAt.getTime() ?? 0) - Date.now()) / 86_400_000).toBeCloseTo(7, 1);
  }),
);
