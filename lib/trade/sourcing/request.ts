import type { SourcingStatus } from "@/db/schema/trade/sourcing";
import type { Incoterm } from "@/lib/core/incoterms";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import type { HeldReason } from "@/lib/inquiries/inquiry";
import type { Attachment } from "@/lib/media/attachments/attachment";

export type { InvitationReasons, SourcingStatus } from "@/db/schema/trade/sourcing";

/** What a buyer looks for, as shops read it. Times are ISO 8601, days YYYY-MM-DD in Yiwu. */
export type SourcingRequest = {
  id: string;
  reference: string;
  status: SourcingStatus;
  heldReason: HeldReason | null;
  /** The language title and details are written in. */
  locale: Locale;
  title: string;
  details: string;
  category: { id: number; slug: string; name: string };
  unitCode: string;
  quantity: number;
  /** For one, in the smallest unit of its currency. */
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

/** Sealed quotes a request takes, and for how long. */
export const mostQuotes = 8;
export const openDays = 7;
/** A closed request waits so long for its buyer's choice. */
export const choiceDays = 30;

type Step = "close" | "choose" | "withdraw" | "expire";

/** What may become of a request; everything else changes nothing. A held one is open and only expires. */
const steps: Record<SourcingStatus, Partial<Record<Step, SourcingStatus>>> = {
  open: { close: "closed", choose: "chosen", withdraw: "withdrawn", expire: "expired" },
  closed: { choose: "chosen", withdraw: "withdrawn", expire: "expired" },
  chosen: {},
  withdrawn: {},
  expired: {},
};

/** The state after a step; undefined when the step is none from here. */
export const statusAfter = (status: SourcingStatus, step: Step): SourcingStatus | undefined => steps[status][step];

type Taking = Pick<SourcingRequest, "status" | "placesTaken"> & {
  heldReason: string | null;
  closesAt: Date | string | null;
};

/** Why no shop may quote any more, or undefined while one may. */
export function whyShut(
  { status, heldReason, closesAt, placesTaken }: Taking,
  now = new Date(),
): "placesTaken" | "over" | undefined {
  if (placesTaken >= mostQuotes) return "placesTaken";
  if (status !== "open" || heldReason !== null || closesAt === null || new Date(closesAt) <= now) return "over";
  return undefined;
}
