import type { AssistKind } from "@/db/schema";

export const assistKinds = ["draft", "reply", "captions"] as const satisfies AssistKind[];

/** Questions of a shop within a day. */
export const mostADay = 100;
/** Nobody answers a question any more that is older. */
export const patienceSeconds = 180;
/** Pictures of a design that are looked at, the first ones. */
export const mostPictures = 3;
/** Letters of what a member says along with a question. */
export const mostNotes = 1_000;
/** Minutes a shop is told an accepted proposal saves, until it sets its own. */
export const usualMinutes: Record<AssistKind, number> = { draft: 6, reply: 3, captions: 4 };
/** Over this many days the saved minutes are added up. */
export const savedDays = 30;
