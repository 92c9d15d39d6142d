import type { ProformaContent, ProformaLine } from "@/db/base/proforma-content";
import { sumsOf } from "../quotes/total";

export type { ProformaContent, ProformaLine };

export type Instalment = {
  share: number;
  amount: number;
  when: "deposit" | "beforeLoading" | "inFull" | "letterOfCredit" | "onPickup";
};

type Payable = Pick<ProformaContent, "lines" | "freight" | "insurance" | "paymentTerms">;

/**
 * Splits the total into instalments by the payment terms; shares are percent, amounts minor units that add up to it.
 */
export function splitIntoInstalments(content: Payable): Instalment[] {
  const { total } = sumsOf(content);
  const split = (share: number): Instalment[] => {
    const deposit = Math.round((total * share) / 100);
    return [
      { share, amount: deposit, when: "deposit" },
      { share: 100 - share, amount: total - deposit, when: "beforeLoading" },
    ];
  };
  const whole = (when: Instalment["when"]): Instalment[] => [{ share: 100, amount: total, when }];
  switch (content.paymentTerms) {
    case "tt_30_70":
      return split(30);
    case "tt_50_50":
      return split(50);
    case "tt_100":
      return whole("inFull");
    case "lc_at_sight":
      return whole("letterOfCredit");
    case "on_pickup":
      return whole("onPickup");
  }
}
