import { createHash } from "node:crypto";
import path from "node:path";
import type { Claim } from "../db/base/proforma-content";
import type { RequestStatus } from "../db/schema/verifications/requests";
import entries from "./words/verifications.json";

/** A request of the demo market: what one shop sent some hours ago, and what operators decided since. */
export type VerificationText = {
  claim: Claim;
  state: RequestStatus;
  hoursAgo: number;
  /** Names of drawings in demo/evidence; "lease.pdf" is a PDF. */
  files: string[];
  note?: string;
  reasons?: string[];
  remark?: string;
  /** The claim of its shop is verified already. */
  isRenewal?: true;
  /** It states the licence number of the others with this mark. */
  sharesLicence?: true;
  /** An agent works on it. */
  isTaken?: true;
};

/** The requests of the demo market, in every state. */
export const verificationTexts = entries as readonly VerificationText[];

/** A drawn file of a request. Its key in storage is derived from its place, so that rows and files agree. */
export type DrawnEvidence = { kind: "picture" | "pdf"; name: string; key: string; path: string };

/** Returns the drawn files of the request at this place of `verificationTexts`. */
export const evidenceOf = (index: number): DrawnEvidence[] =>
  (verificationTexts[index]?.files ?? []).map((file, position) => {
    const name = file.endsWith(".pdf") ? file : `${file}.jpg`;
    return {
      kind: file.endsWith(".pdf") ? "pdf" : "picture",
      name,
      key: createHash("sha256").update(`demo evidence ${index} ${position}`).digest("hex").slice(0, 32),
      path: path.join(import.meta.dirname, "evidence", name),
    };
  });
