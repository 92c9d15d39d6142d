import type { ReactNode } from "react";

/** Renders its children with the value of a promise, while the rest of the page is rendered. */
export const Await = async <Value,>({
  value,
  children,
}: {
  value: Promise<Value>;
  children: (value: Value) => ReactNode;
}): Promise<ReactNode> => children(await value);
