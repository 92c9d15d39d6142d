import { eq, sql } from "drizzle-orm";
import { asPerson, asShop, type Db, type Tx } from "@/db/client";
import { inquiries, type notices, shops, sourcingRequests } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import type { Locale, SomeTexts } from "../i18n/locale";
import { guestToken } from "../inquiries/guest-token";
import { sourcingToken } from "../trade/sourcing/link";
import { isForBuyer } from "./kinds";

type Row = typeof notices.$inferSelect;

/** The subject of a notice: an inquiry, a sourcing request, a listing of the reader's shop, or the shop itself. */
export type Subject = {
  of: "inquiry" | "request" | "design" | "shop";
  /** The id of the inquiry, the request, the listing or the shop. */
  id: string;
  reference: string;
  /** The buyer's name; "" if the reader must not see it. */
  buyer: string;
  /** The names of the shop that got the inquiry or has quoted. */
  shopNames: SomeTexts;
  /** The title of a request or a listing; "" for an inquiry. */
  title: string;
  /** The buyer's token; null for members, who use the workspace. */
  token: string | null;
  /** False for the recipient of a shop who is no member of it yet. */
  isMember?: boolean;
};

/** Returns a key that is equal for notices about the same subject for the same side. */
export const subjectKey = ({ kind, inquiryId, requestId, listingId, shopId }: Row): string =>
  [inquiryId ?? requestId ?? listingId, shopId, isForBuyer(kind)].join();

/**
 * Finds the subject with the person's current permissions; undefined without any. The name of a shop that is transferred is
 * public, so its recipient reads it before becoming a member.
 */
export async function findSubject(
  actor: Extract<Actor, { kind: "user" }>,
  row: Row,
  db: Db,
): Promise<Subject | undefined> {
  const { kind, shopId } = row;
  const find = (tx: Tx) =>
    row.listingId
      ? findDesign(row.listingId, actor.locale, tx)
      : row.inquiryId
        ? findInquiry(row.inquiryId, tx)
        : row.requestId
          ? findRequest(row.requestId, shopId, tx)
          : findShop(shopId, tx);
  if (isForBuyer(kind)) {
    const found = await asPerson(actor.userId, find, db);
    return found && { ...found, token: found.of === "inquiry" ? guestToken(found.id) : sourcingToken(found.id) };
  }
  if (shopId === null) return undefined;
  if (roleIn(actor, shopId)) return asShop(shopId, find, db);
  const shop =
    kind.startsWith("transfer_") || kind.startsWith("merge_") ? await asPerson(actor.userId, find, db) : undefined;
  return shop && { ...shop, isMember: false };
}

async function findInquiry(id: string, tx: Tx): Promise<Subject | undefined> {
  const [found] = await tx
    .select({ reference: inquiries.reference, buyer: inquiries.buyerName, shopNames: shops.names })
    .from(inquiries)
    .innerJoin(shops, eq(shops.id, inquiries.shopId))
    .where(eq(inquiries.id, id));
  return found && { of: "inquiry", id, ...found, title: "", token: null };
}

async function findDesign(listingId: number, locale: Locale, tx: Tx): Promise<Subject | undefined> {
  const [found] = await tx.execute<{ title: string | null; shopNames: SomeTexts }>(sql`
    select (select t.title from listing_texts t where t.listing_id = l.id
      order by t.locale = ${locale} desc, t.locale = l.locale desc limit 1) as title, s.names as "shopNames"
    from listings l join shops s on s.id = l.shop_id where l.id = ${listingId}`);
  const { title, shopNames = {} } = found ?? {};
  return title
    ? { of: "design", id: String(listingId), reference: "", buyer: "", shopNames, title, token: null }
    : undefined;
}

/** Reads no buyer's name, because shops must not see who sent a sourcing request. */
async function findRequest(id: string, shopId: number | null, tx: Tx): Promise<Subject | undefined> {
  const [found] = await tx
    .select({ reference: sourcingRequests.reference, title: sourcingRequests.title, shopNames: shops.names })
    .from(sourcingRequests)
    .leftJoin(shops, shopId === null ? sql`false` : eq(shops.id, shopId))
    .where(eq(sourcingRequests.id, id));
  return found && { of: "request", id, ...found, shopNames: found.shopNames ?? {}, buyer: "", token: null };
}

async function findShop(shopId: number | null, tx: Tx): Promise<Subject | undefined> {
  if (shopId === null) return undefined;
  const [found] = await tx.select({ shopNames: shops.names }).from(shops).where(eq(shops.id, shopId));
  return found && { of: "shop", id: String(shopId), ...found, reference: "", buyer: "", title: "", token: null };
}
