import { canDateMilestones } from "@/lib/catalogue/brands/policy";
import { canDeriveListing } from "@/lib/catalogue/families/policy";
import type { Actor } from "@/lib/core/actor";
import { canReadInquiry, canReplyToInquiry, canReviewInquiry } from "@/lib/inquiries/policy";
import { canAssign, canDecline, canReportBuyer, canSaveDraft } from "@/lib/inquiries/threads/policy";
import { canAnswerOffer } from "@/lib/offboarding/policy";
import { canSeeMembers } from "@/lib/shops/members/policy";
import { canReadBankDetails, canReadProformas } from "@/lib/trade/proformas/policy";
import { canDraftQuote } from "@/lib/trade/quotes/policy";
import type { Person } from "./cast";
import { members } from "./row";

type Asked = { may: readonly Person[]; ask: (actor: Actor, shopId: number) => boolean };
const ofMembers = (policy: (actor: Actor, of: { shopId: number }) => boolean): Asked => ({
  may: members,
  ask: (actor, shopId) => policy(actor, { shopId }),
});

/**
 * Policies behind a look-up that finds a thing for members of its shop alone, so that no row of the matrix can tell
 * whether they bite: they are the second lock, and are asked themselves who may.
 */
export const askedDirectly: Readonly<Record<string, Asked>> = {
  "brands.canDateMilestones": ofMembers(canDateMilestones),
  "closing.canAnswerOffer": ofMembers(canAnswerOffer),
  "families.canDeriveListing": { may: members, ask: canDeriveListing },
  "inquiries.canReadInquiry": ofMembers(canReadInquiry),
  "inquiries.canReplyToInquiry": ofMembers(canReplyToInquiry),
  "inquiries.canReviewInquiry": ofMembers(canReviewInquiry),
  "members.canSeeMembers": ofMembers(canSeeMembers),
  "proformas.canReadBankDetails": ofMembers(canReadBankDetails),
  "proformas.canReadProformas": ofMembers(canReadProformas),
  "quotes.canDraftQuote": ofMembers(canDraftQuote),
  "threads.canSaveDraft": ofMembers(canSaveDraft),
  "threads.canDecline": ofMembers(canDecline),
  "threads.canReportBuyer": ofMembers(canReportBuyer),
  "threads.canAssign": ofMembers(canAssign),
};
