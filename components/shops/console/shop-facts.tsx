import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShopRecord } from "@/lib/shops/directory/get-shop-record";
import { shopStates } from "./shop-states";

const linkClass = "inline-flex min-h-11 items-center text-sm underline";

/** Shows a shop's state, its members, its booths with those that no page shows, and its checks. */
export function ShopFacts({ locale, shop }: { locale: Locale; shop: ShopRecord }) {
  const t = words(locale);
  const { day } = formats(locale);
  const states = shopStates({
    isConfirmed: shop.confirmedAt !== null,
    isClosed: shop.closedAt !== null,
    sanction: shop.sanction,
  });
  return (
    <div className="grid gap-4">
      <Panel className="grid gap-1">
        {states.map((state) => (
          <p key={state} className="font-semibold text-amber">
            {t(`people.shops.${state}`)}
          </p>
        ))}
        <p>{t("people.shops.opened", { date: day(shop.createdAt, "long") })}</p>
        <p>{t("people.shops.counts", { designs: shop.designs, inquiries: shop.inquiries })}</p>
        <p className="flex flex-wrap gap-x-5">
          {states.length === 0 && (
            <a href={paths.shop(locale, shop)} className={linkClass}>
              {t("people.shops.page")}
            </a>
          )}
          <a href={paths.operatorAudit(locale, { target: shop.handle })} className={linkClass}>
            {t("people.shops.log")}
          </a>
        </p>
      </Panel>
      <Panel>
        <h2 className="font-bold text-lg">{t("people.shops.members")}</h2>
        <ul>
          {shop.members.map(({ userId, name, email, role, isLocked }) => (
            <li key={userId} className="flex flex-wrap items-center gap-x-3">
              <a href={paths.operatorPerson(locale, userId)} className={`${linkClass} font-semibold`}>
                <bdi>{name}</bdi>
              </a>
              <span className="text-ink-2 text-sm">{t(`accounts.role.${role}`)}</span>
              <bdi dir="ltr" className="text-sm [overflow-wrap:anywhere]">
                {email}
              </bdi>
              {isLocked && <Tag look="busy">{t("people.locked")}</Tag>}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel className="grid gap-2">
        <h2 className="font-bold text-lg">{t("people.shops.booths")}</h2>
        {shop.booths.length === 0 && <p className="text-ink-2">{t("people.shops.noBooths")}</p>}
        <ul className="grid gap-2">
          {shop.booths.map((booth) => (
            <li key={`${booth.districtCode} ${booth.floor} ${booth.number}`}>
              <Plate booth={booth} />
            </li>
          ))}
          {shop.claims.map(({ isRefused, ...booth }) => (
            <li
              key={`${booth.districtCode} ${booth.floor} ${booth.number} claimed`}
              className="flex flex-wrap items-center gap-3"
            >
              <Plate booth={booth} />
              <span className="text-ink-2 text-sm">
                {t(isRefused ? "people.shops.refused" : "people.shops.claimed")}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel>
        <h2 className="font-bold text-lg">{t("people.shops.checks")}</h2>
        {shop.verifications.length === 0 && <p className="text-ink-2">{t("people.shops.noChecks")}</p>}
        <ul>
          {shop.verifications.map(({ claim, validUntil }) => (
            <li key={claim}>
              {t(`storefront.claims.${claim}`)}
              {validUntil && ` · ${t("people.shops.until", { date: day(validUntil, "long") })}`}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
