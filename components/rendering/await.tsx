import type { ReactNode } from "react";

/** Renders its children with the value of a promise; the rest of the page renders in the meantime. */
export const Await = async <Value,>({
  value,
  children,
}: {
  value: Promise<Value>;
  children: (value: Value) => ReactNode;
}): Promise<ReactNode> => children(await value);
