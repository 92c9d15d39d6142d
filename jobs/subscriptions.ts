import { measureHeat } from "@/lib/catalogue/measure-heat";
import type { EventName, MarketEvent } from "@/lib/events/event";
import type { Job } from "@/lib/events/job";
import { countAsked } from "@/lib/inquiries/count-asked";
import { expireInquiries } from "@/lib/inquiries/expire-inquiries";
import { measureShops } from "@/lib/inquiries/measure-shops";
import { mailAnswer } from "@/lib/notifications/mail-answer";
import { mailGuestLink } from "@/lib/notifications/mail-guest-link";
import { mailMember } from "@/lib/notifications/mail-member";
import { mailSignInLink } from "@/lib/notifications/mail-sign-in-link";
import { tellShop } from "@/lib/notifications/tell-shop";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import { countSearchRows, laySearchRows } from "@/lib/search/lay-search-rows";
import { recountCategory } from "@/lib/search/recount-category";
import { sweep } from "./sweep";

type Handler = (job: Job<never>) => Promise<unknown>;
type Subscriptions = {
  [Name in EventName]?: Record<
    string,
    (job: Job<Omit<Extract<MarketEvent, { name: Name }>, "name">>) => Promise<unknown>
  >;
};

/** When this happened, then these jobs are done. The key is the job's name, and says it. */
export const subscriptions = {
  "inquiry.sent": { mailGuestLink, tellShop, countAsked },
  "inquiry.released": { mailGuestLink, tellShop, countAsked },
  "inquiry.marked_as_spam": { countAsked },
  "message.sent": { mailAnswer, tellShop },
  "listing.published": { recountCategory },
  "listing.resumed": { recountCategory },
  "listing.paused": { recountCategory },
  "listing.discontinued": { recountCategory },
  "listing.removed": { recountCategory },
  "listing.edited": { recountCategory },
  "sign_in_link.requested": { mailSignInLink },
} satisfies Subscriptions;

/** Jobs that other jobs make, or the clock. */
const others = {
  mailMember,
  measureShops: () => measureShops(),
  expireInquiries: () => expireInquiries(),
  measureHeat: () => measureHeat(),
  countSearchRows: () => countSearchRows(),
  laySearchRows: () => laySearchRows(),
  sweep,
  buildSuggestions: () => buildSuggestions(),
};

/** Job name → what does it. `mailMember:<userId>` is a mailMember. */
export const handlers: Record<string, Handler | undefined> = Object.assign({}, others, ...Object.values(subscriptions));

export const handlerOf = (jobName: string): Handler | undefined => handlers[jobName.split(":", 1)[0] ?? ""];

/** The jobs that follow from an event; most have none. */
export const jobsAfter = (eventName: string): string[] =>
  Object.keys((subscriptions as Record<string, object>)[eventName] ?? {});
