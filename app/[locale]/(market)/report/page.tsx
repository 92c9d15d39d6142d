import type { Metadata } from "next";
import { SitePage } from "@/components/layout/site-page";
import { ReportForm } from "@/components/moderation/report-form.client";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { reasonsOf } from "@/lib/moderation/reasons";
import { setResponseStatus } from "@/lib/rendering/document";
import { sendReportAction } from "./actions";
import { findReported, type ReportParameters } from "./find-reported";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<ReportParameters> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("moderation.report.title")} · ${t("common.site")}`, robots: { index: false } };
}

/** Asks what is wrong with a listing, shop or video. It needs no account and no script. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { target, id, done } = await searchParams;
  const reported = await findReported(locale, { target, id });
  const isDone = done === "sent";
  if (!reported && !isDone) setResponseStatus(404);
  const t = words(locale);
  return (
    <SitePage
      locale={locale}
      pathIn={(each) => (reported ? paths.report(each, reported.target, reported.id) : paths.home(each))}
    >
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-4">
          {isDone && (
            <div role="status" className="grid gap-2">
              <h1 className="font-bold text-2xl">{t("moderation.report.doneTitle")}</h1>
              <p className="text-ink-2">{t("moderation.report.doneText")}</p>
            </div>
          )}
          {!isDone && !reported && (
            <>
              <h1 className="font-bold text-2xl">{t("moderation.report.goneTitle")}</h1>
              <p className="text-ink-2">{t("moderation.report.goneText")}</p>
            </>
          )}
          {!isDone && reported && (
            <>
              <div className="grid gap-2">
                <h1 className="font-bold text-2xl">{t("moderation.report.title")}</h1>
                <p className="font-semibold" dir="auto">
                  {t("moderation.report.about", { name: reported.name })}
                </p>
                <p className="text-ink-2">{t("moderation.report.text")}</p>
              </div>
              <ReportForm
                action={sendReportAction}
                hidden={{ locale, target: reported.target, targetId: String(reported.id) }}
                reasons={reasonsOf[reported.target].map((value) => ({
                  value,
                  label: t(`moderation.reasons.${value}`),
                }))}
                words={{
                  reason: t("moderation.report.reason"),
                  details: t("moderation.report.details"),
                  detailsHint: t("moderation.report.detailsHint"),
                  email: t("moderation.report.email"),
                  emailHint: t("moderation.report.emailHint"),
                  optional: t("moderation.report.optional"),
                  submit: t("moderation.report.send"),
                  errors: t("errors.title"),
                }}
              />
            </>
          )}
          <p>
            <a href={reported?.back ?? paths.home(locale)} className="inline-flex min-h-11 items-center underline">
              {t(reported ? "moderation.report.back" : "moderation.suspended.home")}
            </a>
          </p>
        </Panel>
      </div>
    </SitePage>
  );
}
