import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import { createdAt, moment, privateId } from "../columns";
import { listings } from "./catalogue";

const ofListing = () => ({
  listingId: bigint({ mode: "number" }).notNull(),
  shopId: bigint({ mode: "number" }).notNull(),
});

export type TrialStatus = "running" | "over" | "promoted" | "ended";

/** A trial: a listing on which buyers vote before the shop produces it in quantity. As public as its listing. */
export const trials = pgTable(
  "trials",
  {
    ...ofListing(),
    status: text().$type<TrialStatus>().notNull().default("running"),
    /** The number of votes that the shop aims for. */
    goal: integer().notNull(),
    votes: integer().notNull().default(0),
    /** The prices before the trial, which are offered again when the listing is promoted. */
    formerTiers: jsonb().$type<{ fromQuantity: number; unitPrice: number }[]>().notNull().default([]),
    startedAt: moment().notNull().defaultNow(),
    endsAt: moment().notNull(),
    /** The time at which voting ended. */
    closedAt: moment(),
  },
  (trial) => [
    primaryKey({ columns: [trial.listingId] }),
    foreignKey({
      columns: [trial.shopId, trial.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "trials_of_listing",
    }),
    index("trials_running").on(trial.endsAt).where(sql`${trial.status} = 'running'`),
    check("trials_status", sql`${trial.status} in ('running', 'over', 'promoted', 'ended')`),
    check("trials_goal", sql`${trial.goal} between 1 and 10000 and ${trial.votes} >= 0`),
  ],
);

/** The votes of an open trial. A voter is stored only as a keyed hash of the network and the trial. */
export const trialVotes = pgTable(
  "trial_votes",
  { ...ofListing(), visitor: text().notNull(), createdAt: createdAt() },
  (vote) => [
    primaryKey({ columns: [vote.listingId, vote.visitor] }),
    foreignKey({
      columns: [vote.shopId, vote.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "trial_votes_of_listing",
    }),
    check("trial_votes_length", sql`length(${vote.visitor}) <= 60`),
  ],
);

/** A person who wants one email when the listing is promoted. The shop sees the number only, never addresses. */
export const trialWatchers = pgTable(
  "trial_watchers",
  {
    id: privateId(),
    ...ofListing(),
    /** Lower case. */
    email: text().notNull(),
    locale: text().$type<Locale>().notNull(),
    createdAt: createdAt(),
    /** The time at which the link of the first email was opened; no other email is sent before. */
    confirmedAt: moment(),
  },
  (watcher) => [
    unique("trial_watchers_once").on(watcher.listingId, watcher.email),
    index("trial_watchers_by_email").on(watcher.email),
    foreignKey({
      columns: [watcher.shopId, watcher.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "trial_watchers_of_listing",
    }),
    check("trial_watchers_email", sql`${watcher.email} = lower(${watcher.email}) and length(${watcher.email}) <= 254`),
    check("trial_watchers_locale", sql`${watcher.locale} in ('en', 'zh', 'es', 'pt-br', 'ru', 'ar', 'ur', 'fr')`),
  ],
);
