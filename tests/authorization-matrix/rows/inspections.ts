import { makeOperatorActor } from "@/lib/accounts/people/people.fixture";
import { endInspection } from "@/lib/shops/inspections/end-inspection";
import { findInspection } from "@/lib/shops/inspections/find-inspection";
import { listInspections } from "@/lib/shops/inspections/list-inspections";
import { startInspection } from "@/lib/shops/inspections/start-inspection";
import { operators, type Rows } from "../row";

const reason = "The owner asked for help with prices.";

/** Looks at workspaces by leads. */
export const inspectionRows: Rows = {
  startInspection: {
    may: ["lead"],
    run: (actor, { shopId }, tx) => startInspection(actor, { shopId, reason }, tx),
    isOwn: true,
  },
  endInspection: { may: operators, run: (actor, _, tx) => endInspection(actor, tx), isOwn: true },
  findInspection: {
    may: ["lead"],
    run: async (actor, { shopId }, tx) => {
      const lead = actor.kind === "user" && actor.operatorRole === "lead" ? actor : await makeOperatorActor("lead");
      return findInspection(actor, await startInspection(lead, { shopId, reason }, tx), tx);
    },
    isRead: true,
    isOwn: true,
  },
  listInspections: {
    may: ["ownerA"],
    run: (actor, { shopId }, tx) => listInspections(actor, shopId, tx),
    isOfShop: true,
  },
};
