import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { statusAfter } from "@/lib/trade/sourcing/request";
import { ActionForm } from "./action-form.client";
import type { OwnRequestProps } from "./own-request-props";

/** Closes a request for further quotes, or withdraws it; folded, because neither is a usual next step. */
export function EndRequest({ actions, own: { request }, token, locale }: OwnRequestProps) {
  const t = words(locale);
  if (!statusAfter(request.status, "withdraw")) return null;
  const mayClose = request.heldReason === null && statusAfter(request.status, "close") !== undefined;
  return (
    <details className="rounded-m border border-line px-4">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">
        {t("sourcing.request.end")}
      </summary>
      <ActionForm
        action={actions.end}
        id="end"
        hidden={{ token, locale }}
        wrong={t("errors.title")}
        className="flex flex-wrap gap-3 pt-2 pb-4"
      >
        {mayClose && (
          <button type="submit" name="how" value="close" className={buttonClass("quiet")}>
            {t("sourcing.request.close")}
          </button>
        )}
        <button type="submit" name="how" value="withdraw" className={buttonClass("danger")}>
          {t("sourcing.request.withdraw")}
        </button>
      </ActionForm>
    </details>
  );
}
