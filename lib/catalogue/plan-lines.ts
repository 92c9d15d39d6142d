import type { Currency } from "../core/money";
import type { Figures } from "../i18n/number-format";
import { type Container, containerFill, type Plan } from "./listing";

/** Finished sentences of the reader's language; holes such as `{volume}` are filled as the quantity changes. */
export type ContainerWords = Record<"shareMany" | `share${Container}`, string>;
export type PlanWords = ContainerWords & Record<"load" | "belowMoq" | "partly", string>;

/** What a plan says on the page. Missing where the shop has not said enough. */
export type PlanLines = {
  quantity: string;
  goods?: string;
  leaves?: string;
  /** Where that day comes from; of shops with a factory board. */
  promise?: string | undefined;
  cartons?: string;
  load?: string;
  /** How full the container is, 0 to 1. */
  fill?: number;
  /** What to mind about this quantity. */
  note?: string;
};

const fillIn = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);

const oneDigit = (value: number): number => Math.round(value * 10) / 10;

/** The plan in words, with the unit price in `currency`. The same on the server and in the browser. */
export function planLines(plan: Plan, currency: Currency, words: PlanWords, formats: Figures): PlanLines {
  const { quantity, unitPrice, leavesOn, load, isBelowMoq, wholeQuantity } = plan;
  const lines: PlanLines = {
    quantity: formats.number(quantity),
    goods: unitPrice === undefined ? undefined : formats.money({ amount: unitPrice * quantity, currency }, true),
    leaves: leavesOn && formats.day(leavesOn),
    note: isBelowMoq
      ? words.belowMoq
      : wholeQuantity === undefined
        ? undefined
        : fillIn(words.partly, { quantity: formats.number(wholeQuantity) }),
  };
  if (!load) return lines;
  return {
    ...lines,
    cartons: formats.number(load.cartons),
    fill: Math.min(1, load.share),
    load: fillIn(words.load, {
      volume: formats.number(
        load.cubicMetres < 1 ? Math.round(load.cubicMetres * 100) / 100 : oneDigit(load.cubicMetres),
      ),
      weight: formats.number(Math.round(load.grossKg)),
      share: containerLine(load.cubicMetres, words, formats),
    }),
  };
}

/** "10% of a 20 ft container", or how many of the largest ones so many cubic metres take. */
export function containerLine(volume: number, words: ContainerWords, formats: Figures): string {
  const { container, share } = containerFill(volume);
  return share > 1
    ? fillIn(words.shareMany, { share: formats.number(oneDigit(share)) })
    : fillIn(words[`share${container}`], { share: formats.number(Math.max(1, Math.round(share * 100))) });
}
