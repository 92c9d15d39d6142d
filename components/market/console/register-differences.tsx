import type { ReactNode } from "react";
import { AutoRefresh } from "@/components/imports/auto-refresh.client";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { RegisterFacts } from "@/db/schema";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { renderMessage, words } from "@/lib/i18n/messages";
import type { RegisterDifferences as Differences } from "@/lib/market/register/get-register";

type Props = {
  locale: Locale;
  differences: Differences;
  /** Makes the list the register; only for leads. */
  apply: FormAction | undefined;
};

/** Shows the result of a dry run: counts, wrong rows, and what is new, changed and gone. */
export function RegisterDifferences({ locale, differences, apply }: Props) {
  const { found, wrong, added, changed, gone } = differences;
  const { counts } = found;
  const t = words(locale);
  if (!counts) return <Comparing locale={locale} />;
  const isEmpty = counts.new + counts.changed + counts.gone + counts.wrong === 0;
  const mayApply = apply && found.status === "compared" && !isEmpty && counts.wrong === 0;
  const kinds = ["new", "changed", "gone", "same", "wrong"] as const;
  return (
    <div className="grid max-w-4xl gap-4">
      <Panel className="grid gap-3">
        <h2 className="font-bold text-lg">{t("register.differences.title")}</h2>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {kinds.map((kind) => (
            <li key={kind} className={kind === "wrong" && counts.wrong > 0 ? "font-semibold text-amber" : ""}>
              {t(`register.differences.${kind}`, { count: counts[kind] })}
            </li>
          ))}
        </ul>
        {isEmpty && <p role="status">{t("register.differences.nothing")}</p>}
        {found.appliedAt && (
          <p role="status" className="font-medium">
            {t("register.differences.appliedOn", { date: formats(locale).day(found.appliedAt, "moment") })}
          </p>
        )}
        {mayApply && (
          <OneButton
            action={apply}
            hidden={{ importId: found.id, locale }}
            label={t("register.differences.apply")}
            pending={t("register.differences.applying")}
            look="go"
          />
        )}
      </Panel>
      <Rows locale={locale} kind="wrong" count={counts.wrong} shown={wrong.length} note="wrongText">
        {wrong.map(({ row, errors }) => (
          <li key={row} className="grid gap-1 py-2 sm:grid-cols-[7rem_1fr]">
            <b className="num">{t("register.differences.row", { row })}</b>
            <span>
              {errors.map(({ column, code, args }) => (
                <span key={column} className="block">
                  {renderMessage(locale, `register.columns.${column}`)}: {renderMessage(locale, code, args)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </Rows>
      <Rows locale={locale} kind="gone" count={counts.gone} shown={gone.length} note="goneText">
        {gone.map((booth) => (
          <BoothRow key={placeOf(booth)} booth={booth} />
        ))}
      </Rows>
      <Rows locale={locale} kind="changed" count={counts.changed} shown={changed.length}>
        {changed.map((booth) => (
          <BoothRow key={placeOf(booth)} booth={booth} before={booth.before} />
        ))}
      </Rows>
      <Rows locale={locale} kind="new" count={counts.new} shown={added.length}>
        {added.map((booth) => (
          <BoothRow key={placeOf(booth)} booth={booth} />
        ))}
      </Rows>
    </div>
  );
}

function Comparing({ locale }: { locale: Locale }) {
  const t = words(locale);
  const title = t("register.differences.comparing");
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{title}</h2>
      <progress aria-label={title} className="share" />
      <p role="status" className="text-ink-2">
        {t("register.differences.comparingHint")}
      </p>
      <AutoRefresh />
    </Panel>
  );
}

type RowsProps = {
  locale: Locale;
  kind: "new" | "changed" | "gone" | "wrong";
  count: number;
  shown: number;
  note?: "wrongText" | "goneText";
  children: ReactNode;
};

function Rows({ locale, kind, count, shown, note, children }: RowsProps) {
  const t = words(locale);
  if (shown === 0) return null;
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t(`register.differences.${kind}`, { count })}</h2>
      {note && <p className="text-ink-2 text-sm">{t(`register.differences.${note}`)}</p>}
      <ul className="mt-2 divide-y divide-line">{children}</ul>
      {count > shown && <p className="mt-2 text-ink-2">{t("register.differences.more", { count: count - shown })}</p>}
    </Panel>
  );
}

type Booth = RegisterFacts & { districtCode: string; floor: number; number: string };

const placeOf = ({ districtCode, floor, number }: Booth) => `${districtCode} ${floor}F ${number}`;

function BoothRow({ booth, before }: { booth: Booth; before?: RegisterFacts }) {
  return (
    <li className="grid gap-x-4 gap-y-1 py-2 text-sm sm:grid-cols-[9rem_1fr]">
      <b dir="ltr" className="num text-start">
        {placeOf(booth)}
      </b>
      <span className="[overflow-wrap:anywhere]">
        {before && (
          <>
            <del className="text-ink-2">
              <bdi>{factsOf(before)}</bdi>
            </del>{" "}
          </>
        )}
        <bdi>{factsOf(booth)}</bdi>
      </span>
    </li>
  );
}

const factsOf = ({ area, street, squareMetres, tenant }: RegisterFacts): string =>
  [area, street, squareMetres === null ? null : `${squareMetres} m²`, tenant]
    .filter((fact) => fact !== null)
    .join(" · ") || "–";
