import { compareRegister as compare } from "@/lib/market/register/compare-register";
import { notifyOfAcceptedBooth, notifyOfRefusedBooth, notifyOfTakenBooth } from "@/lib/notifications/mail-booth";
import { notifyOfMerge } from "@/lib/notifications/mail-merge";
import { notifyLeadsOfObjection } from "@/lib/notifications/mail-objection";
import { mailLocked, mailSignedOut, mailUnlocked } from "@/lib/notifications/mail-person";
import { notifyOfTransfer } from "@/lib/notifications/mail-transfer";
import { notifyOfInspection } from "@/lib/notifications/notify-of-inspection";
import { finalizeClosure as finalize } from "@/lib/offboarding/finalize-closure";
import { copyMergedListings } from "@/lib/offboarding/merges/copy-merged-listings";
import { discardMergedCopies } from "@/lib/offboarding/merges/discard-merged-copies";
import type { Subscriptions } from "./subscription-types";

const compareRegister = (job: Parameters<typeof compare>[0]) => compare(job);
const finalizeClosure = (job: Parameters<typeof finalize>[0]) => finalize(job);

/** The jobs that follow from what operators do with the booth register and people; part of `subscriptions`. */
export const operatorSubscriptions = {
  "person.locked": { mailLocked },
  "person.unlocked": { mailUnlocked },
  "person.sessions_ended": { mailSignedOut },
  "inspection.started": { notifyOfInspection },
  "transfer.proposed": { notifyOfTransfer },
  "transfer.objected": { notifyLeadsOfObjection },
  "transfer.done": { notifyOfTransfer },
  "transfer.withdrawn": { notifyOfTransfer },
  "transfer.undone": { notifyOfTransfer },
  "merge.proposed": { notifyOfMerge },
  "merge.objected": { notifyLeadsOfObjection },
  "merge.done": { notifyOfMerge, finalizeClosure, copyMergedListings },
  "merge.withdrawn": { notifyOfMerge },
  "merge.undone": { notifyOfMerge, finalizeClosure, discardMergedCopies },
  "booth_register.sent": { compareRegister },
  "booth_claim.accepted": { notifyOfAcceptedBooth },
  "booth_claim.refused": { notifyOfRefusedBooth },
  "booth.taken_away": { notifyOfTakenBooth },
} satisfies Subscriptions;
