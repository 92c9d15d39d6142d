import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { bankAccounts } from "@/db/schema";
import { makeActor, makeBankAccount, makeUser, rolledBack } from "@/db/testing";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { countEvents, setUpAcceptedInquiry, setUpAcceptedQuote } from "./accepted-quote.fixture";
import { cancelProforma } from "./cancel-proforma";
import { issueProforma } from "./issue-proforma";
import { listOwnProformas } from "./list-own-proformas";
import { findProformaByLink, getProforma, listProformasByLink } from "./list-proformas";

describe("a proforma", () => {
  test(
    "shows its buyer and the owners full bank details, and masked ones to other members",
    rolledBack(async (tx) => {
      const { shop, manager, token, of } = await setUpAcceptedQuote(tx);
      const proformaId = await issueProforma(manager, of, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const shown = async (actor: Actor) => (await getProforma(actor, { ...of, proformaId }, tx)).bank.accountNumber;
      expect(await shown(owner)).toBe("6217852000014821");
      expect(await shown(manager)).toBe("•••• 4821");
      expect((await findProformaByLink(token, proformaId, tx))?.bank.accountNumber).toBe("6217852000014821");
      const other = await setUpAcceptedInquiry(shop, tx);
      expect(await findProformaByLink(other.token, proformaId, tx)).toBeUndefined();
      expect(await listProformasByLink("no such link", tx)).toBeUndefined();
      await expect(getProforma(owner, { inquiryId: other.inquiry.id, proformaId }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "warns as soon as the bank details are changed, and keeps those it was issued with",
    rolledBack(async (tx) => {
      const { shop, manager, token, of } = await setUpAcceptedQuote(tx);
      const proformaId = await issueProforma(manager, of, tx);
      const findAt = (now: Date) => findProformaByLink(token, proformaId, tx, now);
      expect((await findAt(new Date()))?.bankChange).toBeNull();
      const createdAt = new Date();
      const effectiveAt = new Date(createdAt.getTime() + 24 * 3_600_000);
      await makeBankAccount(shop, { version: 2, accountNumber: "99999999", createdAt, effectiveAt }, tx);
      expect((await findAt(createdAt))?.bankChange).toMatchObject({ isPending: true });
      expect((await findAt(effectiveAt))?.bankChange).toMatchObject({ isPending: false });
      expect((await findAt(effectiveAt))?.bank.accountNumber).toBe("6217852000014821");
      await asShop(
        shop.id,
        (i) => i.update(bankAccounts).set({ cancelledAt: createdAt }).where(eq(bankAccounts.version, 2)),
        tx,
      );
      expect((await findAt(effectiveAt))?.bankChange).toBeNull();
    }),
  );

  test(
    "can be cancelled with a reason; its number stays used, and another one can be issued",
    rolledBack(async (tx) => {
      const { shop, manager, token, of } = await setUpAcceptedQuote(tx);
      const proformaId = await issueProforma(manager, of, tx);
      const cancel = (actor: Actor, reason: string) =>
        cancelProforma(actor, { inquiryId: of.inquiryId, proformaId, reason }, tx);
      await expect(cancel(await makeActor({ [shop.id]: "assistant" }, tx), "x")).rejects.toThrow(NotAllowed);
      await expect(cancel(guest, "x")).rejects.toThrow(NotFound);
      const other = await setUpAcceptedInquiry(shop, tx);
      await expect(
        cancelProforma(manager, { inquiryId: other.inquiry.id, proformaId, reason: "x" }, tx),
      ).rejects.toThrow(NotFound);
      await cancel(manager, "Wrong quantity");
      await cancel(manager, "Another reason");
      expect(await countEvents(shop.id, "proforma.cancelled", tx)).toBe(1);
      await issueProforma(manager, of, tx);
      const all = await listProformasByLink(token, tx);
      expect(all?.map(({ number, cancelReason }) => [number.slice(-4), cancelReason])).toEqual([
        ["0002", null],
        ["0001", "Wrong quantity"],
      ]);
    }),
  );

  test(
    "is listed for its buyer and for nobody else",
    rolledBack(async (tx) => {
      const { shop, manager } = await setUpAcceptedQuote(tx);
      const [buyer, stranger] = [await makeUser({}, tx), await makeUser({}, tx)];
      const { of } = await setUpAcceptedInquiry(shop, tx, { buyerId: buyer.id });
      const id = await issueProforma(manager, of, tx);
      const as = (userId: string): Actor => ({
        kind: "user",
        userId,
        locale: "en",
        memberships: [],
        isOperator: false,
      });
      expect(await listOwnProformas(as(buyer.id), tx)).toMatchObject([
        { id, total: { amount: 1_764_000, currency: "CNY" } },
      ]);
      expect(await listOwnProformas(as(stranger.id), tx)).toEqual([]);
      await expect(listOwnProformas(guest, tx)).rejects.toThrow(NotAllowed);
    }),
  );
});
