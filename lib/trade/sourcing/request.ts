import type { SourcingStatus } from "@/db/schema/trade/sourcing";
import type { Incoterm } from "@/lib/core/incoterms";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import type { HeldReason } from "@/lib/inquiries/inquiry";
import type { Attachment } from "@/lib/media/attachments/attachment";

export type { InvitationReasons, SourcingStatus } from "@/db/schema/trade/sourcing";

/** A buyer's request as shops read it. Times are ISO 8601, days YYYY-MM-DD in Yiwu. */
export type SourcingRequest = {
  id: string;
  reference: string;
  status: SourcingStatus;
  heldReason: HeldReason | null;
  /** The language of title and details. */
  locale: Locale;
  title: string;
  details: string;
  category: { id: number; slug: string; name: string };
  unitCode: string;
  quantity: number;
  /** The target price of one piece in minor units. */
  target: { amount: number; currency: Currency } | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  port: string | null;
  incoterm: Incoterm | null;
  neededBy: string | null;
  placesTaken: number;
  attachments: Attachment[];
  createdAt: string;
  /** Null while it is held. */
  closesAt: string | null;
};

/** Maximum sealed quotes of a request, and the days for which it is open. */
export const maxQuotes = 8;
export const openDays = 7;
/** Days within which the buyer can choose after the request is closed. */
export const choiceDays = 30;

type Step = "close" | "choose" | "withdraw" | "expire";

/** The allowed transitions of a request. A held one is open and can only expire. */
const steps: Record<SourcingStatus, Partial<Record<Step, SourcingStatus>>> = {
  open: { close: "closed", choose: "chosen", withdraw: "withdrawn", expire: "expired" },
  closed: { choose: "chosen", withdraw: "withdrawn", expire: "expired" },
  chosen: {},
  withdrawn: {},
  expired: {},
};

/** Returns the status after a step; undefined if the step is not allowed. */
export const statusAfter = (status: SourcingStatus, step: Step): SourcingStatus | undefined => steps[status][step];

type QuotableRequest = Pick<SourcingRequest, "status" | "placesTaken"> & {
  heldReason: string | null;
  closesAt: Date | string | null;
};

/** Returns why no shop can quote any more, or undefined while quotes are accepted. */
export function findClosedReason(
  { status, heldReason, closesAt, placesTaken }: QuotableRequest,
  now = new Date(),
): "placesTaken" | "over" | undefined {
  if (placesTaken >= maxQuotes) return "placesTaken";
  if (status !== "open" || heldReason !== null || closesAt === null || new Date(closesAt) <= now) return "over";
  return undefined;
}
