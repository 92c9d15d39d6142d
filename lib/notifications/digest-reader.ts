import { eq } from "drizzle-orm";
import { asRequest, asShop, type Db } from "@/db/client";
import { type deliveries, inquiries, sourcingBuyers, sourcingRequests, users } from "@/db/schema";
import { paths } from "../http/paths";
import type { Locale } from "../i18n/locale";
import { guestToken } from "../inquiries/guest-token";
import { sourcingToken } from "../trade/sourcing/link";
import { conversationOf } from "./conversation-emails";
import { isForBuyer, type NoticeKind } from "./kinds";

export type WaitingDelivery = typeof deliveries.$inferSelect;
export type DigestReader = { name: string; address: string; locale: Locale; userId?: string };

/** Finds the reader of a digest: the person with an account, or the guest of the inquiry or sourcing request. */
export async function findDigestReader({ userId, ...row }: WaitingDelivery, db: Db): Promise<DigestReader | undefined> {
  if (userId) {
    const [user] = await db
      .select({ name: users.name, address: users.email, locale: users.locale, userId: users.id })
      .from(users)
      .where(eq(users.id, userId));
    return user;
  }
  const about = conversationOf(row);
  if (!about) return undefined;
  const [guest] = "inquiryId" in about ? await findBuyer(about, db) : await findRequester(about.requestId, db);
  return guest;
}

const findBuyer = ({ shopId, inquiryId }: { shopId: number; inquiryId: string }, db: Db) => {
  const buyer = { name: inquiries.buyerName, address: inquiries.buyerEmail, locale: inquiries.locale };
  return asShop(shopId, (tx) => tx.select(buyer).from(inquiries).where(eq(inquiries.id, inquiryId)), db);
};

const findRequester = (requestId: string, db: Db) => {
  const buyer = { name: sourcingBuyers.name, address: sourcingBuyers.email, locale: sourcingRequests.locale };
  return asRequest(
    requestId,
    (tx) =>
      tx
        .select(buyer)
        .from(sourcingBuyers)
        .innerJoin(sourcingRequests, eq(sourcingRequests.id, sourcingBuyers.requestId))
        .where(eq(sourcingBuyers.requestId, requestId)),
    db,
  );
};

/** Returns the page with the digest's content: one list if it has all, else the account's notices; a guest's thread. */
export function digestPath(waiting: WaitingDelivery[], { locale, userId }: DigestReader): string {
  const last = waiting.at(-1);
  if (!userId && last?.requestId) return paths.sourcingRequest(locale, sourcingToken(last.requestId));
  if (!userId && last?.inquiryId) return paths.guestThread(locale, guestToken(last.inquiryId));
  const [page, ...others] = new Set(waiting.map(({ kind }) => pageOf(kind)));
  return page && others.length === 0 ? paths[page](locale) : paths.accountNotices(locale);
}

function pageOf(kind: NoticeKind) {
  if (isForBuyer(kind)) return "account";
  return kind === "sourcing_invited" || kind === "sourcing_not_chosen" ? "workspaceSourcing" : "workspaceInquiries";
}
