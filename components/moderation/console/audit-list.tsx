import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { AuditEvent } from "@/lib/moderation/audit/search-events";
import { actionName, eventDetails } from "./audit-words";

/** Lists events of the audit log: when, who, what, and its details. */
export function AuditList({ locale, events }: { locale: Locale; events: AuditEvent[] }) {
  const t = words(locale);
  return (
    <Panel>
      <ul className="divide-y divide-line">
        {events.map(({ id, name, createdAt, actor, shop, data }) => (
          <li key={id} className="grid gap-x-4 gap-y-1 py-3 md:grid-cols-[11rem_1fr_1fr]">
            <time dateTime={createdAt} className="num text-ink-2 text-sm">
              {formats(locale).day(createdAt, "moment")}
            </time>
            <p className="min-w-0">
              {actor ? (
                <a href={paths.operatorAudit(locale, { actor: actor.email })} className="font-semibold">
                  <bdi>{actor.name || actor.email}</bdi>
                </a>
              ) : (
                <span className="text-ink-2">{t("audit.market")}</span>
              )}{" "}
              <span>{actionName(name, locale)}</span>
              {shop && (
                <>
                  {" · "}
                  <a href={paths.operatorAudit(locale, { target: shop.handle })}>
                    <bdi>{textIn(shop.names, locale)}</bdi>
                  </a>
                </>
              )}
            </p>
            <p dir="auto" className="min-w-0 text-ink-2 text-sm [overflow-wrap:anywhere]">
              {eventDetails(data)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
