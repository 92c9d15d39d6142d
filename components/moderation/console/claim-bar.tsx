import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { CasePage } from "@/lib/moderation/get-case";
import { Key } from "./key";

type Props = {
  locale: Locale;
  claim: CasePage["claim"];
  /** The id of the case as its form field. */
  hidden: Record<string, string>;
  /** Whether the operator decides; auditors only see who works on the case. */
  isWorker: boolean;
  actions: Record<"claim" | "release", FormAction>;
};

/** Shows who works on a case, and takes it or lets it go. */
export function ClaimBar({ locale, claim, hidden, isWorker, actions }: Props) {
  const t = words(locale);
  const state = claim?.isMine
    ? t("operator.case.takenByYou")
    : claim
      ? t("operator.case.takenBy", { name: claim.name })
      : t("operator.case.free");
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3 rounded-m border border-line bg-surface px-4 py-3">
      <p className="min-w-0 flex-1 basis-56 text-sm">{state}</p>
      {isWorker && (!claim || claim.isMine) && (
        <OneButton
          key={claim ? "release" : "claim"}
          action={claim ? actions.release : actions.claim}
          hidden={{ ...hidden, locale }}
          label={
            <>
              {t(claim ? "operator.case.release" : "operator.case.take")} <Key>T</Key>
            </>
          }
          look="plain"
          shortcut="t"
        />
      )}
    </div>
  );
}
