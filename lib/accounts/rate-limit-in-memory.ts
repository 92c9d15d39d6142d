import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { RateLimit } from "./rate-limit";

/**
 * Returns a counter in the memory of this process, for requests that cost less than a query. The counter returns the
 * seconds to wait over the limit, otherwise nothing.
 */
export function countInMemory({ limit, windowSeconds }: RateLimit): (key: string) => Promise<number | undefined> {
  const limiter = new RateLimiterMemory({ points: limit, duration: windowSeconds });
  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
      throw refused;
    }
  };
}
