import { eq, sql } from "drizzle-orm";
import { asPerson, asShop, type Db, type Tx } from "@/db/client";
import { inquiries, type notices, shops, sourcingRequests } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import type { Locale, SomeTexts } from "../i18n/locale";
import { guestToken } from "../inquiries/guest-token";
import { sourcingToken } from "../trade/sourcing/link";
import { isForBuyer } from "./kinds";

type Row = typeof notices.$inferSelect;

/** What a notice is about: an inquiry, a sourcing request, or a design of the reader's shop. */
export type Subject = {
  of: "inquiry" | "request" | "design";
  /** The inquiry's, the request's, or the design's. */
  id: string;
  reference: string;
  /** Who asks; "" where that is not told. */
  buyer: string;
  /** The shop asked, or the one that has quoted. */
  shopNames: SomeTexts;
  /** What a request looks for, in its buyer's words; what a design is called; "" for an inquiry. */
  title: string;
  /** Opens it for its buyer; members go through the workspace. */
  token: string | null;
};

/** Rows with the same key are about the same for the same side. */
export const subjectKey = ({ kind, inquiryId, requestId, listingId, shopId }: Row): string =>
  [inquiryId ?? requestId ?? listingId, shopId, isForBuyer(kind)].join();

/** Read with the rights the person has today; undefined when they have none. */
export async function findSubject(
  actor: Extract<Actor, { kind: "user" }>,
  row: Row,
  db: Db,
): Promise<Subject | undefined> {
  const { kind, shopId } = row;
  const find = (tx: Tx) =>
    row.listingId
      ? ofDesign(row.listingId, actor.locale, tx)
      : row.inquiryId
        ? ofInquiry(row.inquiryId, tx)
        : ofRequest(row, tx);
  if (isForBuyer(kind)) {
    const found = await asPerson(actor.userId, find, db);
    return found && { ...found, token: found.of === "inquiry" ? guestToken(found.id) : sourcingToken(found.id) };
  }
  return shopId !== null && roleIn(actor, shopId) ? asShop(shopId, find, db) : undefined;
}

async function ofInquiry(id: string, tx: Tx): Promise<Subject | undefined> {
  const [found] = await tx
    .select({ reference: inquiries.reference, buyer: inquiries.buyerName, shopNames: shops.names })
    .from(inquiries)
    .innerJoin(shops, eq(shops.id, inquiries.shopId))
    .where(eq(inquiries.id, id));
  return found && { of: "inquiry", id, ...found, title: "", token: null };
}

async function ofDesign(listingId: number, locale: Locale, tx: Tx): Promise<Subject | undefined> {
  const [found] = await tx.execute<{ title: string | null; shopNames: SomeTexts }>(sql`
    select (select t.title from listing_texts t where t.listing_id = l.id
      order by t.locale = ${locale} desc, t.locale = l.locale desc limit 1) as title, s.names as "shopNames"
    from listings l join shops s on s.id = l.shop_id where l.id = ${listingId}`);
  const { title, shopNames = {} } = found ?? {};
  return title
    ? { of: "design", id: String(listingId), reference: "", buyer: "", shopNames, title, token: null }
    : undefined;
}

/** Who asks is shut to shops, so no name is read at all. */
async function ofRequest({ requestId, shopId }: Row, tx: Tx): Promise<Subject | undefined> {
  if (requestId === null) return undefined;
  const [found] = await tx
    .select({ reference: sourcingRequests.reference, title: sourcingRequests.title, shopNames: shops.names })
    .from(sourcingRequests)
    .leftJoin(shops, shopId === null ? sql`false` : eq(shops.id, shopId))
    .where(eq(sourcingRequests.id, requestId));
  return found && { of: "request", id: requestId, ...found, shopNames: found.shopNames ?? {}, buyer: "", token: null };
}
