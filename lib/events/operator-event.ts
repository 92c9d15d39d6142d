import type { RegisterCounts } from "@/db/schema";

/** The parts of a booth's plate. */
export type BoothPlate = { districtCode: string; floor: number; number: string };

/** Events of what operators do with the booth register, people and shops; part of MarketEvent. */
export type OperatorEvent =
  | { name: "booth_register.sent"; importId: string }
  | ({ name: "booth_register.applied"; importId: string } & RegisterCounts)
  /** `claimId` names a claim that is gone once it is accepted. `reason` is what the shop reads. */
  | { name: "booth_claim.accepted"; shopId: number; claimId: number; booth: BoothPlate }
  | { name: "booth_claim.refused"; shopId: number; claimId: number; booth: BoothPlate; reason: string }
  /** A lead gave the booth to another shop, or found that it is not in the register. */
  | { name: "booth.taken_away"; shopId: number; booth: BoothPlate; reason: string }
  | { name: "person.locked" | "person.unlocked"; personId: string; reason: string }
  | { name: "person.sessions_ended"; personId: string; reason: string }
  | { name: "person.reset_proposed"; personId: string; resetId: string; reason: string }
  | { name: "person.reset_confirmed" | "person.reset_rejected"; personId: string; resetId: string }
  | { name: "note.written"; noteId: string; personId: string }
  | { name: "note.written"; noteId: string; shopId: number };
