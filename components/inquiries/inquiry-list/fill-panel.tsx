import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type ContainerFill, containerFills, type Load, sharedMeasure } from "@/lib/inquiries/container-fill";

/** Shows how much of each kind of container the list fills, and how much space is left. */
export function FillPanel({ locale, load }: { locale: Locale; load: Load }) {
  const t = words(locale);
  const fills = containerFills(load);
  const shared = sharedMeasure(load);
  if (fills.length === 0) return null;
  return (
    <Panel className="mt-5 print:break-inside-avoid">
      <h2 className="font-bold text-lg">{t("list.fill.heading")}</h2>
      {shared !== undefined && (
        <p className="mt-1 text-sm">
          {t("list.fill.shared", { volume: formats(locale).number(roundToTenth(shared)) })}
        </p>
      )}
      <dl className="mt-3 grid gap-x-5 gap-y-4 md:grid-cols-3">
        {fills.map((fill) => (
          <div key={fill.container}>
            <dt className="font-semibold text-sm">{t(`list.fill.c${fill.container}`)}</dt>
            <dd className="num mt-1 text-ink-2 text-sm">
              <Fill locale={locale} fill={fill} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-ink-3 text-xs">{t("list.fill.aid")}</p>
    </Panel>
  );
}

function Fill({ locale, fill }: { locale: Locale; fill: ContainerFill }) {
  const t = words(locale);
  const { number, percent } = formats(locale);
  const { container, count, share, limit, cartonsLeft, cubicMetresLeft } = fill;
  const full = percent(Math.max(0.01, share));
  return (
    <>
      <progress max={1} value={share} aria-label={t(`list.fill.c${container}`)} className="share" />
      <span className="mt-1.5 block font-medium text-ink">
        {count > 1 ? t("list.fill.many", { count, share: full }) : t("list.fill.share", { share: full })}
      </span>
      {cartonsLeft > 0 && (
        <span className="block">
          {t("list.fill.left", { cartons: cartonsLeft, volume: number(roundToTenth(cubicMetresLeft)) })}
        </span>
      )}
      {limit === "weight" && <span className="block text-amber">{t("list.fill.weight")}</span>}
    </>
  );
}

const roundToTenth = (value: number): number => Math.round(value * 10) / 10;
