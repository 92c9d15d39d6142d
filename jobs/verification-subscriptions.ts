import {
  notifyOfVerification,
  notifyOfVerificationEnd,
  notifyOfVerificationUndone,
} from "@/lib/notifications/mail-verification";
import { refreshVerifiedListings as refresh } from "@/lib/verifications/refresh-verified-listings";
import type { Subscriptions } from "./subscription-types";

const refreshVerifiedListings = (job: Parameters<typeof refresh>[0]) => refresh(job);

/** Jobs that follow from the events of verification; part of `subscriptions`. */
export const verificationSubscriptions = {
  "verification.decided": { notifyOfVerification, refreshVerifiedListings },
  "verification.undone": { notifyOfVerificationUndone, refreshVerifiedListings },
  "verification.ending": { notifyOfVerificationEnd },
  "verification.expired": { notifyOfVerificationEnd, refreshVerifiedListings },
} satisfies Subscriptions;
