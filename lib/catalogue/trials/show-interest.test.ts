import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listings, trialVotes, trialWatchers } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotFound, Refusal } from "@/lib/core/errors";
import { formStamp } from "@/lib/rendering/form-stamp";
import { listLatestListings } from "../list-latest-listings";
import { confirmInterest } from "./confirm-interest";
import { deleteExpiredWatchers } from "./delete-expired-watchers";
import { deleteInterest } from "./delete-interest";
import { findInterest } from "./find-interest";
import { findTrial } from "./find-trial";
import { createInterestToken } from "./interest-token";

import { makeTrial, refusal } from "./trials.fixture";

describe("a vote", () => {
  test(
    "counts once per network and trial, and reaching the goal notifies the shop once",
    rolledBack(async (tx) => {
      const { shop, reference, vote, votes, count } = await makeTrial(tx);
      await vote({ address: "198.51.100.7" });
      await vote({ address: "198.51.100.7" });
      await vote({ address: "2001:db8:1:2::1" });
      await vote({ address: "2001:db8:1:2:ffff::9" });
      expect(await votes()).toBe(2);
      expect(await count("trial.reached")).toBe(0);
      await vote();
      await vote();
      expect(await votes()).toBe(4);
      expect(await count("trial.reached")).toBe(1);
      const stored = await asShop(shop.id, (own) => own.select().from(trialVotes), tx);
      expect(JSON.stringify(stored)).not.toMatch(/198\.51|2001:db8/);
      expect((await listLatestListings("en", 50, tx)).find(({ id }) => id === reference.listingId)?.trial).toEqual({
        votes: 4,
        goal: 3,
      });
    }),
  );

  test(
    "is refused from a foreign or expired form, and not counted with the hidden field filled in",
    rolledBack(async (tx) => {
      const { vote, votes } = await makeTrial(tx);
      const old = formStamp(new Date(Date.now() - 121 * 60_000));
      for (const stamp of ["", "abc.def", old])
        await expect(vote({ stamp })).rejects.toEqual(refusal("errors.expired"));
      await vote({ fax: "http://spam.example" });
      expect(await votes()).toBe(0);
    }),
  );

  test(
    "is refused above thirty per hour and network, and for a listing that is not published",
    rolledBack(async (tx) => {
      const { shop, reference, vote } = await makeTrial(tx);
      for (let times = 0; times < 30; times++) await vote({ address: "192.0.2.1" });
      await expect(vote({ address: "192.0.2.1" })).rejects.toEqual(refusal("errors.tooMany"));
      const paused = { status: "paused" as const };
      await asShop(shop.id, (own) => own.update(listings).set(paused).where(eq(listings.id, reference.listingId)), tx);
      await expect(vote()).rejects.toThrow(NotFound);
    }),
  );
});

describe("an address that watches a trial", () => {
  test(
    "is stored once, confirmed by its link, hidden from the shop, and deleted by its link",
    rolledBack(async (tx) => {
      const { manager, reference, vote, watchers, count } = await makeTrial(tx);
      await vote({ email: "ana@example.com" });
      await vote({ email: "ana@example.com" });
      const [ana, ...others] = await watchers();
      expect(others).toEqual([]);
      expect(ana).toMatchObject({ email: "ana@example.com", locale: "pt-br", confirmedAt: null });
      expect(await count("trial.watched")).toBe(2);
      const token = createInterestToken(ana?.id ?? "");
      expect(await findInterest({ token, locale: "en" }, tx)).toMatchObject({ isConfirmed: false });
      await confirmInterest({ token }, tx);
      await confirmInterest({ token }, tx);
      await vote({ email: "ana@example.com" });
      expect(await count("trial.watched")).toBe(2);
      expect(await findTrial(manager, reference, tx)).toMatchObject({ watchers: 1 });
      expect(JSON.stringify(await findTrial(manager, reference, tx))).not.toContain("ana@");
      await deleteInterest({ token }, tx);
      await deleteInterest({ token }, tx);
      expect(await watchers()).toEqual([]);
      await expect(confirmInterest({ token }, tx)).rejects.toThrow(NotFound);
      for (const wrong of ["", token.slice(0, -2), `${ana?.id}.x`])
        await expect(deleteInterest({ token: wrong }, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "gets at most five confirmation emails a day, and one network causes at most ten an hour",
    rolledBack(async (tx) => {
      const { vote, count } = await makeTrial(tx);
      for (let times = 0; times < 7; times++) await vote({ email: "often@example.com" });
      expect(await count("trial.watched")).toBe(5);
      for (let each = 0; each < 10; each++) await vote({ address: "192.0.2.9", email: `a${each}@example.com` });
      await expect(vote({ address: "192.0.2.9", email: "b@example.com" })).rejects.toBeInstanceOf(Refusal);
    }),
  );

  test(
    "is deleted after a week without confirmation, and after half a year otherwise",
    rolledBack(async (tx) => {
      const { shop, reference, watchers } = await makeTrial(tx);
      const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
      const watcher = (email: string, days: number, confirmedAt: Date | null) => ({
        ...reference,
        email,
        locale: "en" as const,
        createdAt: ago(days),
        confirmedAt,
      });
      await asShop(
        shop.id,
        (own) =>
          own
            .insert(trialWatchers)
            .values([
              watcher("new@x.example", 6, null),
              watcher("silent@x.example", 8, null),
              watcher("yes@x.example", 100, ago(99)),
              watcher("old@x.example", 181, ago(180)),
            ]),
        tx,
      );
      await deleteExpiredWatchers(tx);
      expect((await watchers()).map(({ email }) => email).sort()).toEqual(["new@x.example", "yes@x.example"]);
    }),
  );
});
