import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { quotes } from "@/db/schema";
import { makeBankAccount, makeProforma } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import { cancelBankChange } from "@/lib/trade/proformas/cancel-bank-change";
import { cancelProforma } from "@/lib/trade/proformas/cancel-proforma";
import { changeBankAccount } from "@/lib/trade/proformas/change-bank-account";
import { getBankDetails } from "@/lib/trade/proformas/get-bank-details";
import { issueProforma } from "@/lib/trade/proformas/issue-proforma";
import { listOwnProformas } from "@/lib/trade/proformas/list-own-proformas";
import {
  findProformaByLink,
  getProforma,
  listProformas,
  listProformasByLink,
} from "@/lib/trade/proformas/list-proformas";
import type { ShopRows } from "../cast";
import { managers, members, type Rows, signedIn } from "../row";

/** Creates bank details with a pending change, and a proforma of the accepted quote if there is a quote. */
const prepare = ({ shopId, quoteId }: ShopRows, tx: Tx) =>
  asShop(
    shopId,
    async (inside) => {
      const shop = { id: shopId };
      const account = await makeBankAccount(shop, {}, inside);
      const [createdAt, effectiveAt] = [new Date(), new Date(Date.now() + 86_400_000)];
      const change = await makeBankAccount(shop, { version: 2, createdAt, effectiveAt }, inside);
      const [quote] = await inside
        .update(quotes)
        .set({ status: "accepted", decidedAt: createdAt })
        .where(and(eq(quotes.id, quoteId), eq(quotes.shopId, shopId)))
        .returning();
      const proforma = quote && (await makeProforma(quote, account, inside));
      return { bankAccountId: change.id, proformaId: proforma?.id ?? randomUUID() };
    },
    tx,
  );

const bank = { beneficiary: "Spring Toys", bankName: "Bank of China", accountNumber: "62178520", swift: "BKCHCNBJ" };

export const proformaRows: Rows = {
  changeBankAccount: {
    may: ["ownerA"],
    run: async (actor, { shopId }, tx) => {
      const token = actor.kind === "user" ? await startSession(actor.userId, { startedBy: "link" }, tx) : "";
      return changeBankAccount(actor, { ...bank, bankAddress: undefined, currency: "USD", shopId }, token, tx);
    },
    isOfShop: true,
  },
  cancelBankChange: {
    may: ["ownerA"],
    run: async (actor, on, tx) => {
      const { bankAccountId } = await prepare(on, tx);
      return cancelBankChange(actor, { shopId: on.shopId, bankAccountId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const { bankAccountId } = await prepare(foreign, tx);
      return cancelBankChange(actor, { shopId, bankAccountId }, tx);
    },
    isOfShop: true,
  },
  getBankDetails: { may: members, run: (actor, { shopId }, tx) => getBankDetails(actor, shopId, tx), isOfShop: true },
  issueProforma: {
    may: managers,
    run: async (actor, on, tx) => {
      await prepare(on, tx);
      return issueProforma(actor, on, tx);
    },
    nested: async (actor, { inquiryId }, foreign, tx) => {
      await prepare(foreign, tx);
      return issueProforma(actor, { inquiryId, quoteId: foreign.quoteId }, tx);
    },
  },
  cancelProforma: {
    may: managers,
    run: async (actor, on, tx) => {
      const { proformaId } = await prepare(on, tx);
      return cancelProforma(actor, { inquiryId: on.inquiryId, proformaId, reason: "Wrong quantity" }, tx);
    },
    nested: async (actor, { inquiryId }, foreign, tx) => {
      const { proformaId } = await prepare(foreign, tx);
      return cancelProforma(actor, { inquiryId, proformaId, reason: "Wrong quantity" }, tx);
    },
  },
  listProformas: { may: members, run: (actor, { inquiryId }, tx) => listProformas(actor, inquiryId, tx) },
  getProforma: {
    may: members,
    run: async (actor, on, tx) => {
      const { proformaId } = await prepare(on, tx);
      return getProforma(actor, { inquiryId: on.inquiryId, proformaId }, tx);
    },
    nested: async (actor, { inquiryId }, foreign, tx) => {
      const { proformaId } = await prepare(foreign, tx);
      return getProforma(actor, { inquiryId, proformaId }, tx);
    },
  },
  listProformasByLink: {
    may: ["linked"],
    isRead: true,
    run: async (_, on, tx) => {
      await prepare(on, tx);
      return listProformasByLink(on.token, tx);
    },
  },
  findProformaByLink: {
    may: ["linked"],
    isRead: true,
    run: async (_, on, tx) => {
      const { proformaId } = await prepare(on, tx);
      return findProformaByLink(on.token, proformaId, tx);
    },
    nested: async (_, { token }, foreign, tx) => {
      const { proformaId } = await prepare(foreign, tx);
      return findProformaByLink(token, proformaId, tx);
    },
  },
  listOwnProformas: { may: signedIn, run: (actor, _, tx) => listOwnProformas(actor, tx), isOwn: true },
};
