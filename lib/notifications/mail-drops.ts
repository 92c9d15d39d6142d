import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shops } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import type { VisitSource } from "../http/visit-source";
import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { metricsPathOfAlert } from "../insights/alert-metrics-path";
import { type DropAlert, listOpenAlerts } from "../insights/list-alerts";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { enqueueForMembers, findMember } from "./members";

type About = { shopId: number; week: string };

/** Enqueues one email job for each manager and owner. */
export const notifyOfDrops = (job: Job<About>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailDrops", db, ["manager", "owner"]);

/** Sends one email with the shop's drops of this week, unless all are dismissed. */
export async function mailDrops(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const { shopId, userId, week } = job.data;
  const member = await findMember(shopId, userId, db);
  if (!member) return;
  const { name, email: address, locale } = member;
  const [alerts, [shopRow]] = await asShop(
    shopId,
    async (tx) =>
      [
        (await listOpenAlerts(shopId, locale, tx)).filter((each) => each.week === week),
        await tx.select({ names: shops.names }).from(shops).where(eq(shops.id, shopId)),
      ] as const,
    db,
  );
  const [first] = alerts;
  if (!first || !shopRow) return;
  const t = words(locale);
  const shop = textIn(shopRow.names, locale);
  const figures = alerts.length === 1 ? metricsPathOfAlert(first, locale) : paths.workspaceFigures(locale);
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t("insights.email.text", { shop })] satisfies [string],
    facts: alerts.map((alert): [string, string] => [nameOfAlert(alert, locale), fallOf(alert, locale)]),
    button: { label: t("insights.email.button"), url: absolute(figures) },
    note: t("insights.email.note"),
  };
  const subject = t("insights.email.subject", { what: nameOfAlert(first, locale), shop });
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, { kind: "figures" }, db);
}

function nameOfAlert({ kind, subject, title }: DropAlert, locale: Locale): string {
  const t = words(locale);
  if (kind === "country") return formats(locale).country(subject);
  if (kind === "design") return title ?? "";
  return kind === "shop" ? t("insights.alert.shop") : t(`insights.source.${subject as VisitSource}`);
}

/** Isolates the text as left-to-right, because the arrow would point backwards in right-to-left languages. */
const fallOf = ({ count, countBefore }: DropAlert, locale: Locale): string => {
  const { number, percent } = formats(locale);
  return `\u2066−${percent(1 - count / countBefore)} (${number(countBefore)} → ${number(count)})\u2069`;
};
