import { Fragment, isValidElement, type ReactElement } from "react";

/**
 * All that React will write of what `still` left to it, as a text: where two pages have the same, React writes the same of
 * both, down to the numbers of what was put aside.
 * @returns undefined where that is not known: for what is waited for, and functions that are no action of a form
 */
export function frameKey(node: unknown): string | undefined {
  try {
    return tell(node);
  } catch (error) {
    if (error instanceof Untold) return undefined;
    throw error;
  }
}

class Untold extends Error {}

function tell(value: unknown): string {
  if (value === undefined) return "";
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(tell).join()}]`;
  if (isValidElement<Record<string, unknown>>(value)) return `<${nameOf(value)} ${tellAll(value.props)}>`;
  if (typeof value === "function") return referenceOf(value);
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) return `{${tellAll(value)}}`;
  throw new Untold();
}

const tellAll = (props: object) =>
  Object.entries(props)
    .map(([name, value]) => `${JSON.stringify(name)}:${tell(value)}`)
    .join();

function nameOf({ type }: ReactElement): string {
  if (typeof type === "string") return type;
  return (type as unknown) === Fragment ? "" : referenceOf(type);
}

/** Components of the browser's side and actions of forms have a name of their own in a build; an action may have values of its own, too. */
function referenceOf(value: unknown): string {
  const { $$id: id, $$bound: bound } = value as { $$id?: unknown; $$bound?: unknown };
  if (typeof id !== "string" || bound) throw new Untold();
  return `@${id}`;
}
