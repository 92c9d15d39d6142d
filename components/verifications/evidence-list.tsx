import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnEvidence } from "@/lib/verifications/own-verification";

type Props = {
  locale: Locale;
  evidence: OwnEvidence[];
  /** Set while the shop may remove what it has not sent. */
  removeAction?: FormAction;
};

/** Lists the files of a request, each with a small picture, and removes those that were not sent. */
export function EvidenceList({ locale, evidence, removeAction }: Props) {
  const t = words(locale);
  const { day } = formats(locale);
  if (evidence.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-m border border-line">
      {evidence.map(({ id, kind, name, sentAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-3 p-3">
          <a
            href={paths.evidence(id)}
            target="_blank"
            rel="noreferrer"
            className="flex min-h-11 min-w-0 flex-1 basis-48 items-center gap-3"
          >
            {kind === "picture" ? (
              <img
                src={paths.evidence(id, "small")}
                alt=""
                width={56}
                height={56}
                loading="lazy"
                className="size-14 flex-none rounded-s bg-line object-cover"
              />
            ) : (
              <span aria-hidden className="flex-none rounded-s bg-drum-soft px-2 py-1 font-bold text-drum text-xs">
                PDF
              </span>
            )}
            <span className="min-w-0">
              <bdi className="block [overflow-wrap:anywhere]">{name}</bdi>
              <span className="num text-ink-3 text-xs">
                {sentAt
                  ? t("verifications.evidence.sentOn", { date: day(sentAt, "short") })
                  : t("verifications.evidence.unsent")}
              </span>
            </span>
          </a>
          {removeAction && !sentAt && (
            <OneButton
              action={removeAction}
              hidden={{ locale, evidenceId: id }}
              label={
                <>
                  <span aria-hidden="true">{t("verifications.evidence.remove")}</span>
                  <span className="sr-only">{t("verifications.evidence.removeName", { name })}</span>
                </>
              }
              look="quiet"
              isSmall
            />
          )}
        </li>
      ))}
    </ul>
  );
}
