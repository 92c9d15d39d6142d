import type { AssistKind } from "@/db/schema";

export const assistKinds = ["draft", "reply", "captions"] as const satisfies AssistKind[];

/** Maximum requests of a shop within 24 h. */
export const maxRequestsPerDay = 100;
/** Seconds after which a waiting request counts as failed. */
export const timeoutSeconds = 180;
/** Number of a listing's first pictures that are sent to the model. */
export const maxPictures = 3;
/** Maximum characters of a member's notes. */
export const maxNotesLength = 1_000;
/** Minutes that an accepted proposal saves, until the shop sets its own figures. */
export const defaultMinutes: Record<AssistKind, number> = { draft: 6, reply: 3, captions: 4 };
/** Days over which saved minutes are added up. */
export const savedDays = 30;
