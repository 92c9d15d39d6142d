import type { Locale } from "../locale";

/** Everything that happens in the market and is worth remembering or acting on. One name, one shape. */
export type MarketEvent =
  | { name: "user.joined"; userId: string }
  | { name: "user.signed_in"; userId: string }
  | { name: "user.changed_password"; userId: string }
  | { name: "sign_in_link.requested"; requestId: string; locale: Locale }
  | { name: "shop.opened"; shopId: number }
  | { name: "shop.edited"; shopId: number }
  | { name: "picture.added"; shopId: number; pictureId: string }
  | { name: "listing.drafted"; shopId: number; listingId: number }
  | { name: "listing.edited"; shopId: number; listingId: number }
  | { name: "listing.published"; shopId: number; listingId: number }
  | { name: "listing.resumed"; shopId: number; listingId: number }
  | { name: "listing.paused"; shopId: number; listingId: number }
  | { name: "listing.discontinued"; shopId: number; listingId: number }
  | { name: "listing.removed"; shopId: number; listingId: number }
  | { name: "inquiry.sent"; shopId: number; inquiryId: string }
  | { name: "inquiry.seen"; shopId: number; inquiryId: string }
  | { name: "inquiry.released"; shopId: number; inquiryId: string }
  | { name: "inquiry.marked_as_spam"; shopId: number; inquiryId: string }
  | { name: "message.sent"; shopId: number; inquiryId: string; messageId: string; side: "buyer" | "shop" };

export type EventName = MarketEvent["name"];
