import type { Currency } from "../core/money";
import type { NumberFormats } from "../i18n/number-format";
import { type Container, containerFill, type Plan } from "./listing";

/** Messages in the reader's language with placeholders such as `{volume}`, filled for each quantity. */
export type ContainerMessages = Record<"shareMany" | `share${Container}`, string>;
export type PlanMessages = ContainerMessages & Record<"days" | "load" | "belowMoq" | "partly" | "next", string>;

/** The formatted lines of a plan. A line is undefined where the shop has not entered its data. */
export type PlanLines = {
  quantity: string;
  /** The price of one piece. */
  price?: string;
  /** How many pieces more have which price; unless the quantity is below the MOQ, or has the lowest price. */
  next?: string;
  goods?: string;
  leaves?: string;
  /** The working days until then; undefined for goods in stock. */
  days?: string;
  /** The source of that day, for shops with a factory board. */
  promise?: string | undefined;
  cartons?: string;
  load?: string;
  /** The share of the container that is filled, 0 to 1. */
  fill?: number;
  /** A note on this quantity: below the MOQ, or with a carton that is not full. */
  note?: string;
};

const fillIn = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);

const oneDigit = (value: number): number => Math.round(value * 10) / 10;

/** Formats a plan, with its unit price in `currency`. It runs on the server and in the browser. */
export function formatPlan(plan: Plan, currency: Currency, messages: PlanMessages, formats: NumberFormats): PlanLines {
  const { quantity, unitPrice, next, leadDays, leavesOn, load, isBelowMoq, wholeQuantity } = plan;
  const lines: PlanLines = {
    quantity: formats.number(quantity),
    ...(unitPrice !== undefined && {
      price: formats.money({ amount: unitPrice, currency }),
      goods: formats.money({ amount: unitPrice * quantity, currency }, true),
    }),
    next:
      next && !isBelowMoq
        ? fillIn(messages.next, {
            more: formats.number(next.fromQuantity - quantity),
            price: formats.money({ amount: next.unitPrice, currency }),
          })
        : undefined,
    leaves: leavesOn && formats.day(leavesOn),
    days: leadDays ? fillIn(messages.days, { days: formats.number(leadDays) }) : undefined,
    note: isBelowMoq
      ? messages.belowMoq
      : wholeQuantity === undefined
        ? undefined
        : fillIn(messages.partly, { quantity: formats.number(wholeQuantity) }),
  };
  if (!load) return lines;
  return {
    ...lines,
    cartons: formats.number(load.cartons),
    fill: Math.min(1, load.share),
    load: fillIn(messages.load, {
      volume: formats.number(
        load.cubicMetres < 1 ? Math.round(load.cubicMetres * 100) / 100 : oneDigit(load.cubicMetres),
      ),
      weight: formats.number(Math.round(load.grossKg)),
      share: formatContainerShare(load.cubicMetres, messages, formats),
    }),
  };
}

/** Formats the container share of a volume in m³: "10% of a 20 ft container", or the number of 40 ft high cubes. */
export function formatContainerShare(volume: number, messages: ContainerMessages, formats: NumberFormats): string {
  const { container, share } = containerFill(volume);
  return share > 1
    ? fillIn(messages.shareMany, { share: formats.number(oneDigit(share)) })
    : fillIn(messages[`share${container}`], { share: formats.number(Math.max(1, Math.round(share * 100))) });
}
