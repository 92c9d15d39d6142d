import { buttonClass } from "@/components/ui/button";
import type { AssistState } from "@/lib/ai/get-assist";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { state: AssistState; listingId: number; mayEdit: boolean; maySwitch: boolean; locale: Locale };

/** Links a listing to the draft of its texts; hidden without a provider. */
export function DraftLink({ state, listingId, mayEdit, maySwitch, locale }: Props) {
  const t = words(locale);
  if (!mayEdit || state === "none" || (state === "off" && !maySwitch)) return null;
  return (
    <p className="mb-4">
      <a
        href={state === "on" ? paths.workspaceListingDraft(locale, listingId) : paths.workspaceAssist(locale)}
        className={buttonClass("quiet")}
      >
        {t("assist.draft.open")}
      </a>
    </p>
  );
}
