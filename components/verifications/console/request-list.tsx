import { CasePicture, TimeLeft } from "@/components/moderation/console/case-list";
import { StatusTag } from "@/components/verifications/status-tag";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { formatTimeAgo } from "@/lib/i18n/time-ago";
import type { ListedRequest } from "@/lib/verifications/list-requests";
import { requestNumber } from "@/lib/verifications/rules";

type Props = {
  locale: Locale;
  requests: ListedRequest[];
  /** The operator who reads. */
  userId: string;
  now: Date;
};

/** Lists requests with their shop and claim, and what is left of the target while the clock runs. */
export function RequestList({ locale, requests, userId, now }: Props) {
  const t = words(locale);
  return (
    <ol className="divide-y divide-line rounded-l border border-line bg-surface">
      {requests.map(({ id, number, claim, status, shopNames, pictureKey, isRenewal, files, ...each }) => (
        <li key={id}>
          <a
            href={paths.operatorVerification(locale, id)}
            data-row
            className="flex items-start gap-3 p-3 text-ink no-underline hover:bg-paper md:p-4"
          >
            <CasePicture pictureKey={pictureKey ?? undefined} />
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <bdi className="font-semibold [overflow-wrap:anywhere]">{textIn(shopNames, locale)}</bdi>
                {status !== "evidence" && <StatusTag locale={locale} status={status} />}
              </span>
              <span className="text-ink-2 text-sm">
                {[
                  t(`storefront.claims.${claim}`),
                  ...(isRenewal ? [t("verificationConsole.renewal")] : []),
                  t("verificationConsole.files", { count: files }),
                  requestNumber(number),
                ].join(" · ")}
              </span>
              {each.claimant && (
                <span className="text-ink-2 text-sm">
                  {each.claimant.id === userId
                    ? t("operator.cases.mine")
                    : t("operator.cases.taken", { name: each.claimant.name })}
                </span>
              )}
            </span>
            <span className="num grid flex-none justify-items-end gap-0.5 text-sm">
              {each.dueAt && <TimeLeft locale={locale} dueAt={each.dueAt} now={now} />}
              <time dateTime={each.createdAt} className="text-ink-3 text-xs">
                {formatTimeAgo(locale, each.createdAt, now)}
              </time>
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
