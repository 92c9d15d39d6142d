import { Fragment, isValidElement, type ReactElement } from "react";

/**
 * Returns a text that is equal for two trees exactly if Next writes the same HTML around their placeholders.
 * @returns undefined for a tree that holds a function other than a form's action, or anything unknown
 */
export function shellKey(tree: unknown): string | undefined {
  try {
    return serialize(tree);
  } catch (error) {
    if (error instanceof NoKey) return undefined;
    throw error;
  }
}

class NoKey extends Error {}

function serialize(value: unknown): string {
  if (value === undefined) return "";
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(serialize).join()}]`;
  if (isValidElement<Record<string, unknown>>(value)) return `<${nameOf(value)} ${serializeProps(value.props)}>`;
  if (typeof value === "function") return referenceOf(value);
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return `{${serializeProps(value)}}`;
  throw new NoKey();
}

const serializeProps = (props: object) =>
  Object.entries(props)
    .map(([name, value]) => `${JSON.stringify(name)}:${serialize(value)}`)
    .join();

function nameOf({ type }: ReactElement): string {
  if (typeof type === "string") return type;
  return (type as unknown) === Fragment ? "" : referenceOf(type);
}

/** Client components and actions have an id in a build. An action with bound values differs from page to page. */
function referenceOf(value: unknown): string {
  const { $$id: id, $$bound: bound } = value as { $$id?: unknown; $$bound?: unknown };
  if (typeof id !== "string" || bound) throw new NoKey();
  return `@${id}`;
}
