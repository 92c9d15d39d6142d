import type { ComponentType } from "react";
import type { Props } from "./open-tag";

/** A component under React's `memo`: it writes the same for the same props, whenever and for whomever. */
export type Memo = { $$typeof: symbol; type: ComponentType<Props> };

const memo = Symbol.for("react.memo");

export const isMemo = (type: unknown): type is Memo =>
  typeof type === "object" && type !== null && "$$typeof" in type && type.$$typeof === memo;

/** Of one component with other props; the oldest goes first. */
const most = 300;
const html = new WeakMap<Memo, Map<string, string>>();

/** What was written of these props. */
export const recall = (component: Memo, props: Props): string | undefined => html.get(component)?.get(keyOf(props));

export function remember(component: Memo, props: Props, written: string): void {
  const known = html.get(component) ?? new Map<string, string>();
  html.set(component, known);
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(keyOf(props), written);
}

/** As React compares them: values by what they are, objects by which they are. */
const keyOf = (props: Props): string =>
  JSON.stringify(
    Object.entries(props).map(([name, value]) =>
      isObject(value) ? [name, numberOf(value)] : [name, typeof value, String(value)],
    ),
  );

const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(object: object): number {
  const number = numbers.get(object) ?? ++last;
  numbers.set(object, number);
  return number;
}
