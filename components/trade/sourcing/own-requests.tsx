import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnSourcingRow } from "@/lib/trade/sourcing/list-own-sourcing-requests";
import { OwnRequestRows } from "./own-request-rows";

/** Renders a buyer's sourcing requests on the account page; hidden if there are none. */
export function OwnRequests({ rows, locale }: { rows: OwnSourcingRow[]; locale: Locale }) {
  if (rows.length === 0) return null;
  return (
    <Panel id="sourcing">
      <h2 className="font-bold text-xl">{words(locale)("sourcing.mine")}</h2>
      <OwnRequestRows rows={rows} locale={locale} />
    </Panel>
  );
}
