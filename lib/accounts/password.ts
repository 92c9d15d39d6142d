import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { memoize } from "../cache/memoize";

/** argon2id, 19 MiB, two passes, one lane: OWASP's first choice, and the library's algorithm by default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atATime = 2;

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

const standIn = memoize(() => hashPassword(randomBytes(16).toString("hex")));

/**
 * Whether the password is the one that was hashed. Without a hash (no such account, or one without a password) the
 * same work is done and the answer is no, so that time tells nothing.
 */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  const replacement = standIn();
  const against = passwordHash ?? (await replacement);
  const matches = await inTurn(() => verify(against, password));
  return matches && passwordHash !== null && passwordHash !== undefined;
}

let running = 0;
const waiting: (() => void)[] = [];

/** At most two at a time: each takes 19 MiB and a core. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atATime) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
