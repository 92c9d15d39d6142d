import type { CaseTarget, Measure, ReportReason, RuleMode, RuleName } from "@/db/schema";

/** Events of reports, rules, cases, decisions and appeals; part of MarketEvent. */
export type ModerationEvent =
  | { name: "report.sent"; shopId: number; caseId: string; target: CaseTarget; reason: ReportReason }
  /** A rule of the market found something in what a shop published or changed. */
  | { name: "rule.reported"; shopId: number; caseId: string; target: CaseTarget; reason: ReportReason; rule: RuleName }
  /** A lead changed a rule or its words for this reason. */
  | { name: "rule.set"; rule: RuleName; mode: RuleMode; why: string }
  | { name: "rule_word.added" | "rule_word.retired"; rule: RuleName; wordId: string; why: string }
  | { name: "case.claimed" | "case.released"; shopId: number; caseId: string }
  /** An operator read a reported thread for this reason. */
  | { name: "case.thread_read"; shopId: number; caseId: string; why: string }
  | { name: "case.decided"; shopId: number; caseId: string; decisionId: string; measure: Measure }
  | {
      name: "decision.proposed" | "decision.rejected";
      shopId: number;
      caseId: string;
      decisionId: string;
      measure: Measure;
    }
  | { name: "decision.undone"; shopId: number; caseId: string; decisionId: string; measure: Measure }
  | { name: "appeal.sent"; shopId: number; decisionId: string; appealId: string }
  | {
      name: "appeal.answered";
      shopId: number;
      caseId: string;
      decisionId: string;
      appealId: string;
      outcome: "upheld" | "lifted";
    };
