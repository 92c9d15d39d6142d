import { randomUUID } from "node:crypto";
import type { Tx } from "@/db/client";
import * as t from "@/db/schema";
import { makeListing, makeShop, makeUser } from "@/db/testing";
import { makeRequest, quoteOfOwner } from "@/lib/trade/sourcing/sourcing.fixture";
import { makeCaseRows, makeRuleRows } from "./case-rows";
import { makeFairRows } from "./fair-rows";
import { makeInquiryRows, makeQuoteRows, makeTrialRows } from "./inquiry-rows";
import { makeMarketRows } from "./market-rows";
import {
  makeClosingRows,
  makeInspection,
  makeInvitations,
  makeMergeRows,
  makePersonRows,
  makeTransferRows,
} from "./person-rows";
import { makeRegisterRows } from "./register-rows";
import { file, type Person } from "./rows";
import { makeAssistRows, makeImportRows, makeShopRows, makeVisitRows } from "./shop-rows";
import { makeVerificationRows } from "./verification-rows";

/** The identity of a transaction: the settings that the policies read. */
export type Context = { shop?: number; person?: string; request?: string; invitation?: string; inspection?: true };

/** Creates rows in every tenant table, of one shop and its buyer, and returns the contexts that may reach them. */
export async function makeWorld(tx: Tx): Promise<Record<string, Context>> {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  const [owner, stranger] = [await makeUser({}, tx), await makeUser({ emailVerified: new Date() }, tx)];
  const operator = await makeUser({ isOperator: true }, tx);
  const lead = await makeUser({ isOperator: true, operatorRole: "lead" }, tx);
  const auditor = await makeUser({ isOperator: true, operatorRole: "auditor" }, tx);
  const buyer = await makeUser({ emailVerified: new Date(), email: `buyer-${randomUUID()}@example.com` }, tx);
  await tx.insert(t.shopMembers).values({ shopId: shop.id, userId: owner.id, role: "owner" });
  const listing = await makeShopRows(shop, tx);
  const inquiry = await makeInquiryRows(shop, other, owner, buyer, listing, tx);
  await makeQuoteRows(shop, inquiry, listing, tx);
  await makePersonRows(buyer, shop, listing, tx);
  await makeCaseRows(shop, listing, owner, operator, tx);
  await makeRuleRows(shop, listing, lead, tx);
  await makeRegisterRows(shop, buyer, { operator, lead }, tx);
  await makeInspection(shop, lead, tx);
  await makeTransferRows(shop, buyer, lead, tx);
  await makeMergeRows(listing, await makeListing(other, { status: "draft" }, tx), lead, tx);
  await makeMarketRows(lead, listing.categoryId, tx);
  await makeFairRows(shop, other, listing, lead, inquiry, tx);
  await makeVerificationRows(shop, owner, operator, tx);
  await makeVisitRows(shop, listing, tx);
  await makeImportRows(shop, tx);
  await makeAssistRows(shop, owner, listing, tx);
  await makeInvitations(shop, owner, buyer, tx);
  await makeClosingRows(shop, owner, buyer, tx);
  const watcherId = await makeTrialRows(shop, other, listing, buyer, tx);
  const { requestId } = await makeRequest(listing.categoryId, [shop], tx, { email: buyer.email });
  await tx.insert(t.sourcingAttachments).values({ ...file, requestId, position: 1 });
  await quoteOfOwner({ shopId: shop.id, listingId: listing.id }, requestId, tx);
  return {
    shop: { shop: shop.id },
    "shop of a hand-over": { shop: other.id },
    owner: { person: owner.id },
    buyer: { person: buyer.id },
    operator: { person: operator.id },
    lead: { person: lead.id },
    auditor: { person: auditor.id },
    "claims of shops": { invitation: "booth register" },
    inspection: { shop: shop.id, person: lead.id, inspection: true },
    "inspection of a request": { shop: shop.id, request: requestId, inspection: true },
    "operator in a shop": { shop: shop.id, person: operator.id },
    request: { request: requestId },
    "shop in a request": { shop: shop.id, request: requestId },
    "invited person": { invitation: "a".repeat(64) },
    watcher: { invitation: watcherId },
    cleanup: { invitation: "expired" },
    "a family's walk": { invitation: "family ancestors" },
    ...outside(stranger),
  };
}

/** Contexts without any row, token or membership. */
export const outsiders = ["nobody", "stranger", "strange shop", "strange request"] as const;
const outside = ({ id }: Person): Record<(typeof outsiders)[number], Context> => ({
  nobody: {},
  stranger: { person: id },
  "strange shop": { shop: 1 },
  "strange request": { shop: 1, person: id, request: randomUUID() },
});
