import { buttonClass } from "@/components/ui/button";
import type { ListingStatus } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; listing: { id: number; status: ListingStatus } };

/** Links from a listing to the workspace pages for a new listing from it, its family and its trial. */
export function ListingLinks({ locale, listing: { id, status } }: Props) {
  const t = words(locale);
  const look = buttonClass("quiet", "px-4! text-sm");
  const isPublic = ["published", "paused", "discontinued"].includes(status);
  return (
    <div className="mb-4 flex flex-wrap gap-2">
      {isPublic && (
        <a href={paths.workspaceGrow(locale, id)} className={look}>
          {t("families.derive.open")}
        </a>
      )}
      <a href={paths.workspaceFamily(locale, id)} className={look}>
        {t("families.open")}
      </a>
      <a href={paths.workspaceTrial(locale, id)} className={look}>
        {t("trials.open")}
      </a>
    </div>
  );
}
