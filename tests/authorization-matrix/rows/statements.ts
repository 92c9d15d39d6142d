import { countStatements, listStatements } from "@/lib/moderation/list-statements";
import { sendAppeal } from "@/lib/moderation/send-appeal";
import { sendReport } from "@/lib/moderation/send-report";
import { everyone, managers, members, type Rows } from "../row";
import { makeDecision } from "./cases";

/** Reports, which everybody sends, and what a shop reads and answers. */
export const statementRows: Rows = {
  sendReport: {
    may: everyone,
    run: (actor, { shopId }, tx) =>
      sendReport(actor, { target: "shop", targetId: shopId, reason: "fraud", locale: "en", address: "192.0.2.7" }, tx),
    isOpen: true,
  },
  listStatements: {
    may: members,
    run: (actor, { shopId }, tx) => listStatements(actor, shopId, tx),
    isOfShop: true,
  },
  countStatements: {
    may: members,
    run: async (actor, on, tx) => {
      await makeDecision(on, "hide", tx);
      return (await countStatements(actor, on.shopId, tx)) || undefined;
    },
    isRead: true,
    isOfShop: true,
  },
  sendAppeal: {
    may: managers,
    run: async (actor, on, tx) =>
      sendAppeal(actor, { shopId: on.shopId, decisionId: await makeDecision(on, "hide", tx), body: "It is ours." }, tx),
    isOfShop: true,
    nested: async (actor, { shopId }, foreign, tx) =>
      sendAppeal(actor, { shopId, decisionId: await makeDecision(foreign, "hide", tx), body: "It is theirs." }, tx),
  },
};
