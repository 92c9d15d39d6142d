import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OpenTransfer } from "@/lib/offboarding/transfers/list-transfers";

/** Lists the transfers of shops that wait for their owners, or for another lead. */
export function OpenTransfers({ locale, transfers }: { locale: Locale; transfers: OpenTransfer[] }) {
  const t = words(locale);
  return (
    <Panel className="mb-4">
      <h2 className="font-bold text-lg">{t("transfers.openTitle")}</h2>
      <ul className="divide-y divide-line">
        {transfers.map(({ id, handle, toName, intoHandle, status, effectiveAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <a
              href={paths.operatorShop(locale, handle)}
              className="inline-flex min-h-11 items-center font-semibold underline"
            >
              <bdi>{handle}</bdi>
            </a>
            <bdi>{intoHandle ? t("merges.target", { shop: intoHandle }) : toName}</bdi>
            <Tag look="busy">{t(`transfers.status.${status}`)}</Tag>
            <span className="ms-auto text-ink-2 text-sm">
              {t("transfers.effective", { date: formats(locale).day(effectiveAt, "long") })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
