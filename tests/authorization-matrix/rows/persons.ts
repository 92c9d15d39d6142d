import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { users } from "@/db/schema";
import { makeActor } from "@/db/testing";
import { editProfile } from "@/lib/accounts/edit-profile";
import { getOwnProfile } from "@/lib/accounts/get-own-profile";
import { startSession } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { listSaved } from "@/lib/market/saved/list-saved";
import { saveListing } from "@/lib/market/saved/save-listing";
import { saveSearch } from "@/lib/market/saved/save-search";
import { saveShop } from "@/lib/market/saved/save-shop";
import { unsaveListing } from "@/lib/market/saved/unsave-listing";
import { unsaveSearch } from "@/lib/market/saved/unsave-search";
import { unsaveShop } from "@/lib/market/saved/unsave-shop";
import { chooseEmails } from "@/lib/notifications/choose-emails";
import { countUnreadNotices } from "@/lib/notifications/count-unread-notices";
import { listNotices } from "@/lib/notifications/list-notices";
import { readInquiryNotices, readNotices } from "@/lib/notifications/read-notices";
import { eraseOwnData } from "@/lib/offboarding/privacy/erase-own-data";
import { exportOwnData } from "@/lib/offboarding/privacy/export-own-data";
import { listOwnQuotes } from "@/lib/trade/quotes/list-own-quotes";
import { type Rows, signedIn } from "../row";

const profile = {
  name: "Lin",
  language: "zh",
  company: undefined,
  phone: undefined,
  country: undefined,
  port: undefined,
  taxNumber: undefined,
  currency: undefined,
} as const;

/** Commands and reads of a person's own rows. */
export const personRows: Rows = {
  getOwnProfile: { may: signedIn, run: (actor, _, tx) => getOwnProfile(actor, tx), isOwn: true },
  editProfile: { may: signedIn, run: (actor, _, tx) => editProfile(actor, profile, tx), isOwn: true },
  listOwnQuotes: { may: signedIn, run: (actor, _, tx) => listOwnQuotes(actor, tx), isOwn: true },
  chooseEmails: { may: signedIn, run: (actor, _, tx) => chooseEmails(actor, { wanted: ["quotes"] }, tx), isOwn: true },
  listNotices: { may: signedIn, run: (actor, _, tx) => listNotices(actor, tx), isOwn: true },
  countUnreadNotices: { may: signedIn, run: (actor, _, tx) => countUnreadNotices(actor, tx), isOwn: true },
  readNotices: { may: signedIn, run: (actor, _, tx) => readNotices(actor, tx), isOwn: true },
  readInquiryNotices: {
    may: signedIn,
    run: (actor, { inquiryId }, tx) => readInquiryNotices(actor, inquiryId, tx),
    isOwn: true,
  },
  listSaved: { may: signedIn, run: (actor, _, tx) => listSaved(actor, "en", tx), isOwn: true },
  saveListing: {
    may: signedIn,
    run: (actor, { listingId }, tx) => saveListing(actor, { listingId }, tx),
    isOpen: true,
  },
  "saveListing, a draft": { may: [], run: (actor, on, tx) => saveListing(actor, { listingId: on.draftId }, tx) },
  saveShop: { may: signedIn, run: (actor, { shopId }, tx) => saveShop(actor, { shopId }, tx), isOpen: true },
  saveSearch: {
    may: signedIn,
    run: (actor, _, tx) => saveSearch(actor, { locale: "en", search: "q=horse" }, tx),
    isOwn: true,
  },
  unsaveListing: {
    may: signedIn,
    run: (actor, { listingId }, tx) => unsaveListing(actor, { listingId }, tx),
    isOpen: true,
  },
  unsaveShop: { may: signedIn, run: (actor, { shopId }, tx) => unsaveShop(actor, { shopId }, tx), isOpen: true },
  unsaveSearch: {
    may: signedIn,
    run: (actor, { quoteId }, tx) => unsaveSearch(actor, { searchId: quoteId }, tx),
    isOwn: true,
  },
  exportOwnData: { may: signedIn, run: (actor, _, tx) => exportOwnData(actor, tx), isOwn: true },
  eraseOwnData: { may: signedIn, run: (actor, _, tx) => erase(actor, tx), isOwn: true },
};

/** Erases the actor's data after a recent sign-in. Each of their shops has another owner, as the command requires. */
async function erase(actor: Actor, tx: Tx): Promise<void> {
  if (actor.kind === "guest") return eraseOwnData(actor, { email: "" }, "", tx);
  for (const { shopId } of actor.memberships) await makeActor({ [shopId]: "owner" }, tx);
  const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, actor.userId));
  const token = await startSession(actor.userId, { startedBy: "link" }, tx);
  await eraseOwnData(actor, { email: user?.email ?? "" }, token, tx);
}
