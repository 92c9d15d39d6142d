import type { ReactNode } from "react";

/** What is read while the rest of the page is written. */
export const Soon = async <Read,>({
  read,
  children,
}: {
  read: Promise<Read>;
  children: (read: Read) => ReactNode;
}): Promise<ReactNode> => children(await read);
