import { RequestFailure, sendRequest } from "@/components/media/uploads/send-request";
import { type StoredLead, storeLead } from "./stored-leads";

/** "waiting": try again later; "stopped": the person has to sign in again, or the stand is gone. */
export type Outcome = "sent" | "refused" | "waiting" | "stopped";

/** Statuses that no repetition changes for this lead, so that the next one can be sent. */
const refusals = [413, 422];
/** Statuses that concern all leads of the phone. */
const stops = [401, 403, 404];

/** Sends a stored lead and stores the result with it. The market ignores a lead that it has. */
export async function sendLead(lead: StoredLead, path: string, now: () => Date): Promise<Outcome> {
  const { sentAt, refusedBecause, shopId, ...body } = lead;
  try {
    await sendRequest({ method: "POST", path, body: JSON.stringify(body) });
    await storeLead({ ...lead, sentAt: now().toISOString(), refusedBecause: undefined, card: undefined });
    return "sent";
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    if (stops.includes(error.status)) return "stopped";
    if (!refusals.includes(error.status)) return "waiting";
    await storeLead({ ...lead, refusedBecause: error.message || "!" });
    return "refused";
  }
}
