import type { EventName } from "../../events/event";

/** The events of operators, which pages name in the reader's language; all others have their raw name. */
export const namedActions = [
  "case.claimed",
  "case.released",
  "case.thread_read",
  "case.decided",
  "decision.proposed",
  "decision.rejected",
  "decision.undone",
  "appeal.answered",
  "translation_report.settled",
  "booth_register.sent",
  "booth_register.applied",
  "booth_claim.accepted",
  "booth_claim.refused",
  "booth.taken_away",
  "person.locked",
  "person.unlocked",
  "person.sessions_ended",
  "person.reset_proposed",
  "person.reset_confirmed",
  "person.reset_rejected",
  "inspection.started",
  "inspection.ended",
  "transfer.proposed",
  "transfer.objected",
  "transfer.done",
  "transfer.withdrawn",
  "transfer.undone",
  "merge.proposed",
  "merge.objected",
  "merge.done",
  "merge.withdrawn",
  "merge.undone",
  "note.written",
] as const satisfies EventName[];
export type NamedAction = (typeof namedActions)[number];

export const isNamedAction = (name: string): name is NamedAction => namedActions.some((each) => each === name);
