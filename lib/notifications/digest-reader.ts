import { eq } from "drizzle-orm";
import { asRequest, asShop, type Db } from "@/db/client";
import { type deliveries, inquiries, sourcingBuyers, sourcingRequests, users } from "@/db/schema";
import { paths } from "../http/paths";
import type { Locale } from "../i18n/locale";
import { guestToken } from "../inquiries/guest-token";
import { sourcingToken } from "../trade/sourcing/link";
import { aboutOf } from "./conversation-emails";
import { isForBuyer, type NewsKind } from "./kinds";

export type Waiting = typeof deliveries.$inferSelect;
export type DigestReader = { name: string; address: string; locale: Locale; userId?: string };

/** A person with an account as they are now; a guest as the inquiry or the sourcing request names them. */
export async function readerOf({ userId, ...row }: Waiting, db: Db): Promise<DigestReader | undefined> {
  if (userId) {
    const [user] = await db
      .select({ name: users.name, address: users.email, locale: users.locale, userId: users.id })
      .from(users)
      .where(eq(users.id, userId));
    return user;
  }
  const about = aboutOf(row);
  if (!about) return undefined;
  const [guest] = "inquiryId" in about ? await askerOf(about, db) : await requesterOf(about.requestId, db);
  return guest;
}

const askerOf = ({ shopId, inquiryId }: { shopId: number; inquiryId: string }, db: Db) => {
  const buyer = { name: inquiries.buyerName, address: inquiries.buyerEmail, locale: inquiries.locale };
  return asShop(shopId, (tx) => tx.select(buyer).from(inquiries).where(eq(inquiries.id, inquiryId)), db);
};

const requesterOf = (requestId: string, db: Db) => {
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

/** Where all of it is read: one list where one has it all, else the news of the account; a guest's newest conversation. */
export function digestPath(waiting: Waiting[], { locale, userId }: DigestReader): string {
  const last = waiting.at(-1);
  if (!userId && last?.requestId) return paths.sourcingRequest(locale, sourcingToken(last.requestId));
  if (!userId && last?.inquiryId) return paths.guestThread(locale, guestToken(last.inquiryId));
  const [place, ...others] = new Set(waiting.map(({ kind }) => placeOf(kind)));
  return place && others.length === 0 ? paths[place](locale) : paths.accountNotices(locale);
}

function placeOf(kind: NewsKind) {
  if (isForBuyer(kind)) return "account";
  return kind === "sourcing_invited" || kind === "sourcing_not_chosen" ? "workspaceSourcing" : "workspaceInquiries";
}
