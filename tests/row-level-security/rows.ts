import type { makeShop, makeUser } from "@/db/testing";

/** Rows of shops and people that the tests use. */
export type Shop = Awaited<ReturnType<typeof makeShop>>;
export type Person = Awaited<ReturnType<typeof makeUser>>;

/** A file as attached to messages and sourcing requests. */
export const file = { kind: "pdf", key: "a".repeat(24), name: "plan.pdf", bytes: 5, pages: 1 } as const;
