import { Panel } from "@/components/ui/panel";
import type { OwnListingRow } from "@/lib/catalogue/list-own-listings";
import type { OwnStatus } from "@/lib/catalogue/own-listings-filter";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ListingRow } from "./listing-row";

type Props = { locale: Locale; title: string; status: OwnStatus; rows: OwnListingRow[] };

/** Lists some of the shop's listings, the last changed first; hidden without any. */
export function ListingList({ locale, title, status, rows }: Props) {
  if (rows.length === 0) return null;
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <Panel>
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 className="flex-1 font-bold text-xl">{title}</h2>
        <a
          href={paths.workspaceListings(locale, status)}
          className="inline-flex min-h-11 items-center text-sm underline"
        >
          {t("workspace.today.allDesigns")}
        </a>
      </div>
      <ul className="mt-1 divide-y divide-line">
        {rows.map((row) => (
          <ListingRow
            key={row.id}
            href={paths.workspaceListing(locale, row.id)}
            pictureKey={row.pictureKey}
            title={row.title ?? t("workspace.today.untitled")}
            titleLang={row.titleLocale ? languageTag(row.titleLocale) : undefined}
            note={`${row.categoryName} · ${day(row.changedAt)}`}
          />
        ))}
      </ul>
    </Panel>
  );
}
