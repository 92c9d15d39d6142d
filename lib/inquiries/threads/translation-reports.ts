import { and, eq, isNull, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { translationReports } from "@/db/schema";
import type { TranslationSource } from "@/db/schema/translations/translations";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { canSeeCases, canWorkOnCases } from "@/lib/moderation/policy";
import type { Side } from "../inquiry";
import type { SettleReport } from "./input";

/** A reported translation as operators read it. Times are ISO 8601; `settledBy` is the operator's name. */
export type TranslationReport = {
  id: string;
  side: Side;
  original: string;
  originalLocale: Locale;
  shown: string;
  locale: Locale;
  source: TranslationSource;
  provider: string | null;
  details: string | null;
  createdAt: string;
  settledAt: string | null;
  settledBy: string | null;
  shop: { handle: string; names: SomeTexts };
};

/**
 * Lists up to 200 reported translations for operators: open ones first, then oldest first.
 * @throws NotFound for anyone else
 */
export async function listTranslationReports(actor: Actor, db: Db = database): Promise<TranslationReport[]> {
  if (!canSeeCases(actor)) throw new NotFound("reports");
  const found = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: TranslationReport }>(sql`
        select jsonb_build_object('id', r.id, 'side', r.side, 'original', r.original,
          'originalLocale', r.original_locale, 'shown', r.shown, 'locale', r.locale, 'source', r.source,
          'provider', r.provider, 'details', r.details, 'createdAt', r.created_at, 'settledAt', r.settled_at,
          'settledBy', u.name, 'shop', jsonb_build_object('handle', s.handle, 'names', s.names)) as row
        from translation_reports r join shops s on s.id = r.shop_id left join users u on u.id = r.settled_by
        order by r.settled_at is not null, r.created_at limit 200`),
    db,
  );
  return found.map(({ row }) => row);
}

/** Marks a reported translation as settled by an operator. Only the first call changes anything. @throws NotAllowed, also for auditors */
export async function settleTranslationReport(actor: Actor, { reportId }: SettleReport, db: Db = database) {
  allow(canWorkOnCases(actor));
  await asPerson(
    actor.userId,
    async (tx) => {
      const settled = await tx
        .update(translationReports)
        .set({ settledAt: new Date(), settledBy: actor.userId })
        .where(and(eq(translationReports.id, reportId), isNull(translationReports.settledAt)))
        .returning({ id: translationReports.id });
      if (settled.length) await recordEvent(actor, { name: "translation_report.settled", reportId }, tx);
    },
    db,
  );
}
