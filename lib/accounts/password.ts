import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { memoize } from "../cache/memoize";

/** argon2id, 19 MiB, two passes, one lane: OWASP's first recommendation, and the library's default algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const maxConcurrent = 2;

/** Hashes a password; two hashes at a time at most. */
export const hashPassword = (password: string): Promise<string> => limitConcurrency(() => hash(password, cost));

const dummyHash = memoize(() => hashPassword(randomBytes(16).toString("hex")));

/**
 * Whether the password matches the hash. Without a hash (an unknown account, or one without a password) it does the
 * same work and returns false, so that the response time reveals nothing.
 */
export async function isPassword(password: string, passwordHash: string | null | undefined): Promise<boolean> {
  const replacement = dummyHash();
  const against = passwordHash ?? (await replacement);
  const matches = await limitConcurrency(() => verify(against, password));
  return matches && passwordHash !== null && passwordHash !== undefined;
}

let running = 0;
const waiting: (() => void)[] = [];

/** Runs two at a time at most: each takes 19 MiB and a core. */
async function limitConcurrency<T>(work: () => Promise<T>): Promise<T> {
  if (running >= maxConcurrent) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
