import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { events, jobs } from "@/db/schema";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { type Actor, guest } from "../../core/actor";
import { NotAllowed, NotFound, Refusal } from "../../core/errors";
import { type Locale, locales } from "../../i18n/locale";
import { makeOperatorActor } from "../../moderation/cases.fixture";
import { stateOf } from "./announcement-state";
import { endAnnouncement } from "./end-announcement";
import { type PublishAnnouncement, publishAnnouncementInput } from "./input";
import { listAnnouncements } from "./list-announcements";
import { listShownAnnouncements } from "./list-shown-announcements";
import { publishAnnouncement } from "./publish-announcement";

const now = new Date("2041-06-13T08:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const texts = { en: "Closed on Friday", zh: "周五休市" } as PublishAnnouncement["texts"];
const announcement: PublishAnnouncement = {
  texts,
  audience: "everybody",
  locales: [],
  startsAt: undefined,
  endsAt: inHours(24),
};

/** Returns the ids that readers see at a moment. */
const idsAt = async (at: Date, tx: Tx, readers: "buyers" | "merchants" = "buyers", locale: Locale = "en") =>
  (await listShownAnnouncements(readers, locale, tx, at)).map(({ id }) => id);

describe("an announcement", () => {
  test(
    "is shown from its beginning until its end, and pages are purged at both",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const id = await publishAnnouncement(lead, { ...announcement, startsAt: inHours(2) }, tx, now);
      expect(await idsAt(inHours(1.99), tx)).toEqual([]);
      expect(await idsAt(inHours(2), tx)).toEqual([id]);
      expect(await idsAt(inHours(23.99), tx)).toEqual([id]);
      expect(await idsAt(inHours(24), tx)).toEqual([]);
      const purges = await tx
        .select({ runAt: jobs.runAt })
        .from(jobs)
        .where(and(eq(jobs.name, "purgeAnnouncements"), sql`${jobs.data}->>'announcementId' = ${id}`))
        .orderBy(jobs.runAt);
      expect(purges.map(({ runAt }) => runAt)).toEqual([inHours(2), inHours(24)]);
    }),
  );

  test(
    "reaches its readers in its languages only, and falls back to English",
    rolledBack(async (tx) => {
      const lead = await makeOperatorActor("lead");
      const publish = (more: Partial<PublishAnnouncement>) =>
        publishAnnouncement(lead, { ...announcement, ...more }, tx, now);
      const [all, shops, arabic] = [
        await publish({}),
        await publish({ audience: "merchants" }),
        await publish({ audience: "buyers", locales: ["ar"], texts: { ...texts, ar: "مغلق" } }),
      ];
      expect((await idsAt(now, tx)).sort()).toEqual([all].sort());
      expect((await idsAt(now, tx, "merchants", "zh")).sort()).toEqual([all, shops].sort());
      expect((await idsAt(now, tx, "buyers", "ar")).sort()).toEqual([all, arabic].sort());
    }),
  );

  test(
    "is ended early by a lead once, stays in the list, and records both steps",
    rolledBack(async (tx) => {
      const [lead, auditor] = [await makeOperatorActor("lead"), await makeOperatorActor("auditor")];
      const announcementId = await publishAnnouncement(lead, announcement, tx, now);
      await endAnnouncement(lead, { announcementId }, tx, inHours(1));
      expect(await idsAt(inHours(1), tx)).toEqual([]);
      await expect(endAnnouncement(lead, { announcementId }, tx, inHours(2))).rejects.toThrow(Refusal);
      const [listed] = (await listAnnouncements(auditor, tx)).filter(({ id }) => id === announcementId);
      expect(listed && stateOf(listed, inHours(1))).toBe("over");
      expect(listed?.endedByName).toBe(listed?.createdByName);
      const recorded = await tx
        .select({ name: events.name, userId: events.userId })
        .from(events)
        .where(sql`${events.data}->>'announcementId' = ${announcementId}`)
        .orderBy(events.id);
      expect(recorded).toEqual(
        ["announcement.published", "announcement.ended"].map((name) => ({ name, userId: lead.userId })),
      );
    }),
  );

  test(
    "is published by leads only",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const publish = (actor: Actor, more: Partial<PublishAnnouncement> = {}) =>
        publishAnnouncement(actor, { ...announcement, ...more }, tx, now);
      for (const role of ["agent", "auditor"] as const)
        await expect(publish(await makeOperatorActor(role))).rejects.toThrow(NotAllowed);
      for (const actor of [guest, await makeActor({ [shop.id]: "owner" }, tx)])
        await expect(publish(actor)).rejects.toThrow(NotFound);
      const lead = await makeOperatorActor("lead");
      await expect(publish(lead, { endsAt: inHours(-1) })).rejects.toThrow(Refusal);
      await expect(publish(lead, { startsAt: inHours(30) })).rejects.toThrow(Refusal);
    }),
  );
});

describe("the form of an announcement", () => {
  const form = { "texts.en": "Closed", "texts.zh": "休市", audience: "buyers", endsAt: "2041-06-14T08:30" };

  test("reads moments in the time of Yiwu", () => {
    const { startsAt, endsAt } = publishAnnouncementInput.parse({ ...form, startsAt: "2041-06-14T00:00" });
    expect([startsAt, endsAt]).toEqual([new Date("2041-06-13T16:00:00Z"), new Date("2041-06-14T00:30:00Z")]);
    expect(publishAnnouncementInput.parse({ ...form, startsAt: "" }).startsAt).toBeUndefined();
  });

  test("requires English and Chinese, and names every wrong field", () => {
    const { error } = publishAnnouncementInput.safeParse({ "texts.ar": "x", audience: "all", endsAt: "tomorrow" });
    expect(error?.issues.map(({ path }) => path.join(".")).sort()).toEqual([
      "audience",
      "endsAt",
      "texts.en",
      "texts.zh",
    ]);
  });

  test("never throws, whatever is sent", () => {
    const names = fc.constantFrom(
      ...locales.map((each) => `texts.${each}`),
      "audience",
      "locales[]",
      "startsAt",
      "endsAt",
    );
    fc.assert(
      fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string()))), (values) => {
        expect(typeof publishAnnouncementInput.safeParse(values).success).toBe("boolean");
      }),
    );
  });
});
