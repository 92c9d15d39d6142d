import type { AssistKind, BulkAction } from "@/db/schema";
import type { Role } from "../core/actor";
import type { Locale } from "../i18n/locale";
import type { FairEvent } from "./fair-event";
import type { ModerationEvent } from "./moderation-event";
import type { OperatorEvent } from "./operator-event";
import type { VerificationEvent } from "./verification-event";

/** The part of a storefront that was edited. */
export type ShopPart =
  | "texts"
  | "facts"
  | "factory"
  | "booths"
  | "presences"
  | "holidays"
  | "collections"
  | "pictures"
  | "cover"
  | "brand"
  | "lookbook";
/** `shopId` is the shop that requests consent, `parentShopId` the one that decides. */
type Consent = { shopId: number; listingId: number; parentId: number; parentShopId: number; requestId: string };

/** Events of the market, which are recorded for the audit log and for the jobs that follow. One name, one shape. */
export type MarketEvent =
  | OperatorEvent
  | { name: "user.joined"; userId: string }
  | { name: "user.signed_in"; userId: string }
  | { name: "user.made_operator"; userId: string }
  | { name: "user.changed_password"; userId: string }
  | { name: "sign_in_link.requested"; requestId: string; locale: Locale; back?: string }
  | { name: "email_confirmation.requested"; userId: string; requestId: string; locale: Locale }
  | { name: "user.confirmed_email"; userId: string }
  | { name: "user.ended_sessions"; userId: string }
  | { name: "user.two_step_on"; userId: string }
  | { name: "user.two_step_off"; userId: string }
  | { name: "user.renewed_recovery_codes"; userId: string }
  | { name: "user.edited_profile"; userId: string }
  | { name: "user.chose_emails"; userId: string }
  | { name: "user.read_notices"; userId: string }
  | { name: "user.exported_data"; userId: string }
  | { name: "user.erased"; userId: string }
  | { name: "saved_listing.added"; userId: string; savedListingId: number }
  | { name: "saved_listing.removed"; userId: string; savedListingId: number }
  | { name: "saved_shop.added"; userId: string; savedShopId: number }
  | { name: "saved_shop.removed"; userId: string; savedShopId: number }
  | { name: "saved_search.added"; userId: string; searchId: string }
  | { name: "saved_search.removed"; userId: string; searchId: string }
  | { name: "device.added" | "device.removed" | "device.chose_notices"; userId: string; deviceId: string }
  | { name: "shop.opened"; shopId: number }
  | { name: "shop.edited"; shopId: number; part?: ShopPart }
  | { name: "shop.closed"; shopId: number }
  | { name: "shop.reopened"; shopId: number }
  /** The shop closed more than 30 days ago, and its booths are released. */
  | { name: "shop.left_market"; shopId: number }
  | { name: "milestones.dated"; shopId: number; listingId: number }
  | { name: "shop.confirmed"; shopId: number }
  | { name: "archive.requested"; shopId: number; archiveId: string }
  | { name: "ownership.offered"; shopId: number; memberId: string }
  | { name: "ownership.withdrawn"; shopId: number; memberId: string }
  | { name: "ownership.declined"; shopId: number; memberId: string }
  | { name: "ownership.handed_over"; shopId: number; memberId: string; formerId: string }
  | { name: "member.invited"; shopId: number; invitationId: string }
  | { name: "member.invitation_withdrawn"; shopId: number; invitationId: string }
  | { name: "member.joined"; shopId: number; memberId: string; role: Role }
  | { name: "member.role_changed"; shopId: number; memberId: string; role: Role }
  | { name: "member.removed"; shopId: number; memberId: string }
  | { name: "member.left"; shopId: number; memberId: string }
  | { name: "picture.added"; shopId: number; pictureId: string }
  | { name: "listing_draft.begun" | "listing_draft.discarded"; shopId: number; draftId: string }
  | { name: "listing.certificates_changed"; shopId: number; listingId: number }
  | { name: "picture.edited"; shopId: number; pictureId: string; sourceId: string }
  | { name: "pictures.deleted"; shopId: number; keys: string[] }
  | { name: "video.uploaded"; shopId: number; draftId: string }
  | { name: "video.refused"; shopId: number; draftId: string }
  | { name: "video.encoded"; shopId: number; draftId: string; videoId: number }
  | { name: "video.edited"; shopId: number; videoId: number }
  | { name: "video.published"; shopId: number; videoId: number }
  | { name: "video.taken_down"; shopId: number; videoId: number }
  | { name: "video.removed"; shopId: number; videoId: number; key: string }
  | { name: "listing.drafted"; shopId: number; listingId: number }
  | { name: "listing.edited"; shopId: number; listingId: number }
  | { name: "listing.published"; shopId: number; listingId: number }
  | { name: "listing.resumed"; shopId: number; listingId: number }
  | { name: "listing.paused"; shopId: number; listingId: number }
  | { name: "listing.discontinued"; shopId: number; listingId: number }
  | { name: "listing.removed"; shopId: number; listingId: number }
  /** Operators hide it, or end that. */
  | { name: "listing.hidden"; shopId: number; listingId: number }
  | { name: "listing.restored"; shopId: number; listingId: number }
  /** A rule holds it until operators decide. */
  | { name: "listing.held"; shopId: number; listingId: number }
  | { name: "video.held"; shopId: number; videoId: number }
  /** A rule holds new names or stories until operators decide, or they have decided that nothing is wrong. */
  | { name: "shop.texts_held"; shopId: number }
  | { name: "shop.texts_released"; shopId: number }
  | { name: "shop.suspended"; shopId: number }
  | { name: "shop.restored"; shopId: number }
  | { name: "origin.linked"; shopId: number; listingId: number; parentId: number }
  | { name: "origin.changed" | "origin.ended"; shopId: number; listingId: number }
  | ({ name: "origin.requested" } & Consent)
  | ({ name: "origin.agreed" } & Consent)
  | ({ name: "origin.refused" } & Consent)
  | { name: "trial.started"; shopId: number; listingId: number }
  | { name: "trial.reached"; shopId: number; listingId: number }
  | { name: "trial.over"; shopId: number; listingId: number }
  | { name: "trial.promoted"; shopId: number; listingId: number }
  | { name: "trial.ended"; shopId: number; listingId: number }
  | { name: "trial.watched"; shopId: number; watcherId: string }
  | { name: "import.sent"; shopId: number; importId: string }
  | { name: "import.cancelled"; shopId: number; importId: string }
  | { name: "import.checked"; shopId: number; importId: string }
  | { name: "import.started"; shopId: number; importId: string }
  | { name: "import.undone"; shopId: number; importId: string }
  | { name: "listings.bulk_edited"; shopId: number; bulkId: string; listingIds: number[] }
  | { name: "listings.edit_undone"; shopId: number; bulkId: string; listingIds: number[] }
  | { name: "bulk_run.started"; shopId: number; runId: string }
  /** Up to 100 listings that took the same step in one transaction of a run. */
  | { name: "listings.bulk_stepped"; shopId: number; runId: string; action: BulkAction; listingIds: number[] }
  /** A few hundred listings at most, created, changed or restored in one transaction of an import. */
  | { name: "listings.imported"; shopId: number; importId: string; listingIds: number[] }
  /** `ofList`: the inquiry is one of several of an inquiry list, whose buyer gets one email about all of them. */
  | { name: "inquiry.sent"; shopId: number; inquiryId: string; ofList?: true }
  | { name: "inquiry_list.sent"; listId: string; locale: Locale }
  | { name: "inquiry.seen"; shopId: number; inquiryId: string }
  | { name: "inquiry.released"; shopId: number; inquiryId: string }
  | { name: "inquiry.marked_as_spam"; shopId: number; inquiryId: string }
  | { name: "message.sent"; shopId: number; inquiryId: string; messageId: string; side: "buyer" | "shop" }
  | { name: "factory_board.touched"; shopId: number }
  | { name: "drop_alert.dismissed"; shopId: number; kind: string; subject: string }
  | { name: "quoting_rules.set"; shopId: number; assistantsQuote: boolean; percentOff: number }
  | { name: "quote.approval_requested"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.drafted"; shopId: number; inquiryId: string; quoteId: string }
  /** The quote is sent later by a job, unless it is withdrawn before. */
  | { name: "quote.scheduled"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.unscheduled"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.sent"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.countered"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.accepted"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.rejected"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.withdrawn"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "quote.expired"; shopId: number; inquiryId: string; quoteId: string }
  | { name: "proforma.issued"; shopId: number; inquiryId: string; proformaId: string }
  | { name: "proforma.cancelled"; shopId: number; inquiryId: string; proformaId: string }
  | { name: "bank_account.changed"; shopId: number; bankAccountId: string }
  | { name: "bank_account.cancelled"; shopId: number; bankAccountId: string }
  | { name: "inquiry.declined"; shopId: number; inquiryId: string; side: "buyer" | "shop"; why: string }
  | { name: "inquiry.emails_stopped" | "inquiry.emails_resumed"; shopId: number; inquiryId: string }
  | { name: "inquiry.assigned"; shopId: number; inquiryId: string; assigneeId: string | null }
  | { name: "thread.read"; shopId: number; inquiryId: string; side: "buyer" | "shop" }
  | { name: "guest_link.ended" | "buyer.confirmed_email"; shopId: number; inquiryId: string }
  | { name: "shop.blocked" | "shop.unblocked"; shopId: number; inquiryId: string }
  | { name: "buyer.blocked" | "buyer.unblocked"; shopId: number; inquiryId: string }
  | { name: "translation_report.settled"; reportId: string }
  | { name: "translation.reported"; shopId: number; inquiryId: string; messageId: string; side: "buyer" | "shop" }
  | {
      name: "translation.report_withdrawn";
      shopId: number;
      inquiryId: string;
      messageId: string;
      side: "buyer" | "shop";
    }
  | ModerationEvent
  | VerificationEvent
  | FairEvent
  | {
      name: "handover.offered" | "handover.withdrawn" | "handover.declined";
      shopId: number;
      inquiryId: string;
      handoverId: string;
    }
  | { name: "handover.agreed"; shopId: number; inquiryId: string; handoverId: string; newInquiryId: string }
  | { name: "quick_reply.saved" | "quick_reply.removed"; shopId: number; quickReplyId: string }
  | { name: "quick_replies.copied"; shopId: number }
  | { name: "message.translated"; shopId: number; inquiryId: string; messageId: string; locale: Locale }
  | { name: "assist.switched_on" | "assist.switched_off" | "assist.rates_set"; shopId: number }
  | { name: "assist.requested"; shopId: number; assistId: string; kind: AssistKind }
  | { name: "assist.accepted" | "assist.discarded"; shopId: number; assistId: string; kind: AssistKind }
  | { name: "sourcing_request.sent"; requestId: string }
  | { name: "sourcing_request.released"; requestId: string }
  | { name: "sourcing_request.routed"; requestId: string }
  | { name: "sourcing_request.closed"; requestId: string }
  | { name: "sourcing_request.withdrawn"; requestId: string }
  | { name: "sourcing_request.expired"; requestId: string }
  | { name: "sourcing_request.emails_stopped" | "sourcing_request.emails_resumed"; requestId: string }
  | { name: "sourcing_quote.sent"; shopId: number; requestId: string; quoteId: string; version: number }
  | { name: "sourcing_quote.withdrawn"; shopId: number; requestId: string; quoteId: string }
  | { name: "sourcing_quote.chosen"; shopId: number; requestId: string; quoteId: string; inquiryId: string };

export type EventName = MarketEvent["name"];
