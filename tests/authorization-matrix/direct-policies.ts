import { canDecideReset } from "@/lib/accounts/people/policy";
import { canDateMilestones } from "@/lib/catalogue/brands/policy";
import { canDeriveListing } from "@/lib/catalogue/families/policy";
import type { Actor } from "@/lib/core/actor";
import { canTakeLeads } from "@/lib/fairs/policy";
import { canReadInquiry, canReplyToInquiry, canReviewInquiry } from "@/lib/inquiries/policy";
import {
  canAssign,
  canDecline,
  canReportBuyer,
  canReportTranslation,
  canSaveDraft,
} from "@/lib/inquiries/threads/policy";
import { canAnswerAppeal } from "@/lib/moderation/policy";
import { canAnswerOffer } from "@/lib/offboarding/policy";
import { canDecideObjection } from "@/lib/offboarding/transfers/policy";
import { canSeeMembers } from "@/lib/shops/members/policy";
import { canReadBankDetails, canReadProformas } from "@/lib/trade/proformas/policy";
import { canDraftQuote } from "@/lib/trade/quotes/policy";
import { canDecideRequests } from "@/lib/verifications/policy";
import type { Person } from "./cast";
import { members } from "./row";

type PolicyCase = { may: readonly Person[]; allows: (actor: Actor, shopId: number) => boolean };
const ofMembers = (policy: (actor: Actor, of: { shopId: number }) => boolean): PolicyCase => ({
  may: members,
  allows: (actor, shopId) => policy(actor, { shopId }),
});

/**
 * Policies that follow a query which only members' rows match, or another policy, so that no row of the matrix can show
 * that they refuse anyone. The test calls them directly instead.
 */
export const directPolicies: Readonly<Record<string, PolicyCase>> = {
  "catalogue/brands.canDateMilestones": ofMembers(canDateMilestones),
  "offboarding.canAnswerOffer": ofMembers(canAnswerOffer),
  "catalogue/families.canDeriveListing": { may: members, allows: canDeriveListing },
  "inquiries.canReadInquiry": ofMembers(canReadInquiry),
  "inquiries.canReplyToInquiry": ofMembers(canReplyToInquiry),
  "inquiries.canReviewInquiry": ofMembers(canReviewInquiry),
  "shops/members.canSeeMembers": ofMembers(canSeeMembers),
  "trade/proformas.canReadBankDetails": ofMembers(canReadBankDetails),
  "trade/proformas.canReadProformas": ofMembers(canReadProformas),
  "trade/quotes.canDraftQuote": ofMembers(canDraftQuote),
  "inquiries/threads.canSaveDraft": ofMembers(canSaveDraft),
  "inquiries/threads.canDecline": ofMembers(canDecline),
  "inquiries/threads.canReportBuyer": ofMembers(canReportBuyer),
  "inquiries/threads.canReportTranslation": ofMembers(canReportTranslation),
  "inquiries/threads.canAssign": ofMembers(canAssign),
  "moderation.canAnswerAppeal": {
    may: ["operator", "lead"],
    allows: (actor) => canAnswerAppeal(actor, { measure: "hide", decidedBy: "another operator", confirmedBy: null }),
  },
  "accounts/people.canDecideReset": {
    may: ["lead"],
    allows: (actor) => canDecideReset(actor, { userId: "a person", proposedBy: "another lead", outcome: "confirmed" }),
  },
  "offboarding/transfers.canDecideObjection": {
    may: ["lead"],
    allows: (actor) => canDecideObjection(actor, { proposedBy: "another lead" }),
  },
  "fairs.canTakeLeads": { may: members, allows: canTakeLeads },
  "verifications.canDecideRequests": { may: ["operator", "lead"], allows: canDecideRequests },
};
