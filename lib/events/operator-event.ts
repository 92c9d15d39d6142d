import type { CategoryField, RegisterCounts } from "@/db/schema";
import type { Currency } from "../core/money";

/** The parts of a booth's plate. */
export type BoothPlate = { districtCode: string; floor: number; number: string };

type MergeEvent = { shopId: number; transferId: string; toUserId: string; intoShopId: number };

/** Events of what operators do with the booth register, people, shops and market data; part of MarketEvent. */
export type OperatorEvent =
  | { name: "booth_register.sent"; importId: string }
  | ({ name: "booth_register.applied"; importId: string } & RegisterCounts)
  /** `claimId` names a claim that is gone once it is accepted. `reason` is what the shop reads. */
  | { name: "booth_claim.accepted"; shopId: number; claimId: number; booth: BoothPlate }
  | { name: "booth_claim.refused"; shopId: number; claimId: number; booth: BoothPlate; reason: string }
  /** A lead gave the booth to another shop, or found that it is not in the register. */
  | { name: "booth.taken_away"; shopId: number; booth: BoothPlate; reason: string }
  | { name: "person.locked"; personId: string; reason: string }
  | { name: "person.unlocked"; personId: string; reason: string }
  | { name: "person.sessions_ended"; personId: string; reason: string }
  | { name: "person.reset_proposed"; personId: string; resetId: string; reason: string }
  | { name: "person.reset_confirmed" | "person.reset_rejected"; personId: string; resetId: string }
  /** A lead looked at the workspace of the shop; its owners read the reason. */
  | { name: "inspection.started"; shopId: number; inspectionId: string; reason: string }
  | { name: "inspection.ended"; shopId: number; inspectionId: string }
  /** A lead transfers the shop; owners and the recipient read the reason. */
  | { name: "transfer.proposed"; shopId: number; transferId: string; toUserId: string; reason: string }
  | { name: "transfer.objected"; shopId: number; transferId: string; reason: string }
  | { name: "transfer.done"; shopId: number; transferId: string; toUserId: string }
  | { name: "transfer.withdrawn"; shopId: number; transferId: string; toUserId: string }
  | { name: "transfer.undone"; shopId: number; transferId: string; toUserId: string }
  /** A lead merges the shop as a double into another one; the owners of both read the reason. */
  | ({ name: "merge.proposed"; reason: string } & MergeEvent)
  | { name: "merge.objected"; shopId: number; transferId: string; reason: string }
  | ({ name: "merge.done" } & MergeEvent)
  | ({ name: "merge.withdrawn" } & MergeEvent)
  | ({ name: "merge.undone" } & MergeEvent)
  | { name: "note.written"; noteId: string; personId: string }
  | { name: "note.written"; noteId: string; shopId: number }
  | { name: "announcement.published" | "announcement.ended"; announcementId: string }
  /** `before` and `perUsd`: units of the currency for one US dollar. */
  | { name: "rate.set"; currency: Currency; before: number; perUsd: number; why: string }
  | { name: "market_holiday.added" | "market_holiday.withdrawn"; holidayId: string }
  | { name: "category.edited" | "category.edit_undone"; categoryId: number; editIds: string[]; fields: CategoryField[] }
  | { name: "category.hidden" | "category.shown"; categoryId: number }
  | { name: "search_word.added" | "search_word.retired"; categoryId: number; wordId: string };
