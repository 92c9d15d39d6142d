import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "../client-address";

/** Who types asks twice a second at most; behind one address of a phone company there are many who type. */
const limiter = new RateLimiterMemory({ points: 600, duration: 60 });

/** Counts one more question from this address in this process. Seconds to wait when there were too many, else nothing. */
export async function secondsToWait(address: string): Promise<number | undefined> {
  try {
    await limiter.consume(networkOf(address));
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
    throw refused;
  }
}
