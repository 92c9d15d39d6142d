import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { proformas } from "@/db/schema";
import { makeActor, makeInquiry, makeQuote, makeShop, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound } from "@/lib/core/errors";
import { countEvents, setUpAcceptedInquiry, setUpAcceptedQuote } from "./accepted-quote.fixture";
import { issueAfterAcceptance } from "./issue-after-acceptance";
import { issueProforma } from "./issue-proforma";
import { getProforma, listProformas } from "./list-proformas";

const thursday = new Date("2026-11-26T04:00:00Z");

describe("issuing a proforma", () => {
  test(
    "stores the agreement of both sides, once for each quote",
    rolledBack(async (tx) => {
      const { shop, manager, inquiry, of } = await setUpAcceptedQuote(tx);
      const id = await issueProforma(manager, of, tx, thursday);
      expect(await issueProforma(manager, of, tx, thursday)).toBe(id);
      expect(await countEvents(shop.id, "proforma.issued", tx)).toBe(1);
      const proforma = await getProforma(manager, { inquiryId: inquiry.id, proformaId: id }, tx);
      expect(proforma).toMatchObject({
        number: `PI-${shop.handle.toUpperCase()}-2026-0001`,
        cancelledAt: null,
        content: {
          seller: { names: { en: "Spring Toys" }, booth: { districtCode: "D1", street: 6 } },
          buyer: { name: "Beatriz Souza", country: "BR", locale: "pt-br" },
          reference: inquiry.reference,
          quoteVersion: 1,
          incoterm: "FOB",
          paymentTerms: "tt_30_70",
          earliestShipDay: "2026-12-07",
          lines: [{ titles: { zh: "哭哭马毛绒玩具" }, quantity: 2400, unitPrice: 735, cartons: 30, isSample: false }],
        },
      });
      expect(proforma.content.lines[0]?.hs).toMatch(/^\d{4}$/);
    }),
  );

  test(
    "is allowed for managers and owners; assistants may read it, and nobody else finds it",
    rolledBack(async (tx) => {
      const { shop, of } = await setUpAcceptedQuote(tx);
      const other = await makeShop({}, tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      await expect(issueProforma(assistant, of, tx)).rejects.toThrow(NotAllowed);
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)])
        await expect(issueProforma(actor, of, tx)).rejects.toThrow(NotFound);
      const id = await issueProforma(await makeActor({ [shop.id]: "owner" }, tx), of, tx);
      expect((await listProformas(assistant, of.inquiryId, tx)).proformas.map((each) => each.id)).toEqual([id]);
    }),
  );

  test(
    "requires an accepted quote of the same inquiry, and bank details",
    rolledBack(async (tx) => {
      const { shop, manager, inquiry, of, account } = await setUpAcceptedQuote(tx);
      const open = await makeInquiry(shop, [], { status: "quoted" }, tx);
      const sent = await makeQuote(open, {}, tx);
      await expect(issueProforma(manager, { inquiryId: open.id, quoteId: sent.id }, tx)).rejects.toMatchObject({
        code: "proformas.issueProforma.notAccepted",
      });
      await expect(issueProforma(manager, { inquiryId: inquiry.id, quoteId: sent.id }, tx)).rejects.toThrow(NotFound);
      const foreign = await setUpAcceptedQuote(tx);
      await expect(issueProforma(manager, { inquiryId: inquiry.id, quoteId: foreign.quote.id }, tx)).rejects.toThrow(
        NotFound,
      );
      const beforeThem = new Date(account.effectiveAt.getTime() - 1);
      await expect(issueProforma(manager, of, tx, beforeThem)).rejects.toMatchObject({
        code: "proformas.issueProforma.noBank",
      });
      expect((await listProformas(manager, inquiry.id, tx)).missingFor).toBe(of.quoteId);
    }),
  );

  test(
    "runs once after an acceptance, and is skipped without bank details",
    rolledBack(async (tx) => {
      const { shop, inquiry, of } = await setUpAcceptedQuote(tx);
      const job = { data: { shopId: shop.id, ...of } };
      await issueAfterAcceptance(job, tx);
      await issueAfterAcceptance(job, tx);
      expect(await asShop(shop.id, (i) => i.$count(proformas, eq(proformas.inquiryId, inquiry.id)), tx)).toBe(1);
      const withoutBank = await makeShop({}, tx);
      const without = await setUpAcceptedInquiry(withoutBank, tx);
      await issueAfterAcceptance({ data: { shopId: withoutBank.id, ...without.of } }, tx);
      expect(await countEvents(withoutBank.id, "proforma.issued", tx)).toBe(0);
    }),
  );
});
