import type { Claim } from "@/db/base/proforma-content";
import type { MarkedFact, VerificationOutcome } from "@/db/schema";

type OfMark = { shopId: number; requestId: string; evidenceId: string; markId: string; number: number };

/** Events of requests for verification; part of MarketEvent. */
export type VerificationEvent =
  | { name: "verification.requested"; shopId: number; requestId: string; claim: Claim }
  | {
      name: "verification.evidence_added" | "verification.evidence_removed";
      shopId: number;
      requestId: string;
      evidenceId: string;
    }
  | { name: "verification.evidence_sent"; shopId: number; requestId: string; files: number }
  | { name: "verification.claimed" | "verification.released"; shopId: number; requestId: string }
  /** An operator marked a place of a photo, in thousandths of its width and height, or removed the mark. */
  | ({ name: "verification.marked"; fact: MarkedFact; x: number; y: number } & OfMark)
  | ({ name: "verification.mark_removed" } & OfMark)
  /** A provider read the fields of a picture for an operator; nothing of them is stored. */
  | { name: "verification.licence_read"; shopId: number; requestId: string; evidenceId: string; provider: string }
  | {
      name: "verification.decided";
      shopId: number;
      requestId: string;
      decisionId: string;
      outcome: VerificationOutcome;
    }
  | {
      name: "verification.undone";
      shopId: number;
      requestId: string;
      decisionId: string;
      outcome: VerificationOutcome;
    }
  /** The approval ends within these days; the shop is reminded. */
  | { name: "verification.ending"; shopId: number; requestId: string; validUntil: string; days: number }
  | { name: "verification.expired"; shopId: number; requestId: string; wasApproved: boolean }
  | { name: "verification.evidence_erased"; shopId: number; requestId: string };
