import type { EventName, MarketEvent } from "@/lib/events/event";
import type { Job } from "@/lib/events/job";

/** Event name → the jobs that follow from it, each with the data of the event. */
export type Subscriptions = {
  [Name in EventName]?: Record<
    string,
    (job: Job<Omit<Extract<MarketEvent, { name: Name }>, "name">>) => Promise<unknown>
  >;
};
