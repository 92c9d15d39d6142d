import { Picture } from "@/components/catalogue/picture";
import { Panel } from "@/components/ui/panel";
import type { Snapshot } from "@/db/schema/moderation/moderation";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, locales, type SomeTexts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { attributeName } from "@/lib/i18n/taxonomy-names";

type Props = {
  locale: Locale;
  asReported: Snapshot;
  /** The present state; null once the thing is gone. */
  present: Snapshot | null;
  hasChanged: boolean;
};

/** Shows a reported thing as it was reported, and beside it as it is now if that differs. */
export function SnapshotPanel({ locale, asReported, present, hasChanged }: Props) {
  const t = words(locale);
  const isTwofold = hasChanged && present;
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t(hasChanged ? "operator.case.changed" : "operator.case.asReported")}</h2>
      {!hasChanged && present && <p className="text-ink-2 text-sm">{t("operator.case.same")}</p>}
      {!present && <p className="font-medium text-amber text-sm">{t("operator.case.gone")}</p>}
      <div className={`mt-3 grid gap-5 ${isTwofold ? "md:grid-cols-2" : ""}`}>
        <Side locale={locale} title={isTwofold ? t("operator.case.asReported") : undefined} snapshot={asReported} />
        {isTwofold && (
          <Side locale={locale} title={t("operator.case.asNow")} snapshot={present} compared={asReported} />
        )}
      </div>
    </Panel>
  );
}

const pictureBox = "size-24 overflow-clip rounded-m bg-line [&_img]:size-24 [&_img]:object-cover";

type SideProps = {
  locale: Locale;
  title?: string;
  snapshot: Snapshot;
  /** The state with which this one is compared; what differs is marked. */
  compared?: Snapshot;
};

function Side({ locale, title, snapshot, compared }: SideProps) {
  const t = words(locale);
  const { number, money } = formats(locale);
  const { titles, descriptions, pictures, currency, tiers, attributes = {}, booths, messageCount } = snapshot;
  const prices = (tiers ?? []).map(({ fromQuantity, unitPrice }) =>
    t("operator.case.pieces", {
      count: number(fromQuantity),
      price: money({ amount: unitPrice, currency: currency ?? "CNY" }),
    }),
  );
  const facts = [
    { name: t("operator.case.price"), value: tiers && (prices.join(" · ") || t("operator.case.onRequest")) },
    ...Object.entries(attributes).map(([code, value]) => ({ name: attributeName(locale, code) ?? code, value })),
    { name: t("operator.case.booths"), value: booths?.join(" · ") },
    { name: t("operator.case.messages"), value: messageCount === undefined ? undefined : number(messageCount) },
  ].filter(({ value }) => value);
  return (
    <div className="grid min-w-0 content-start gap-3">
      {title && <h3 className="font-semibold">{title}</h3>}
      {pictures.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {pictures.map((key) => (
            <li
              key={key}
              className={
                compared && !compared.pictures.includes(key) ? `${pictureBox} outline-3 outline-amber` : pictureBox
              }
            >
              <Picture pictureKey={key} alt="" sizes="96px" width={96} height={96} widths={[160, 320]} />
            </li>
          ))}
        </ul>
      )}
      <Texts locale={locale} texts={titles} compared={compared?.titles} look="font-semibold" />
      <Texts locale={locale} texts={descriptions} compared={compared?.descriptions} look="text-sm" />
      {facts.length > 0 && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
          {facts.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-ink-2">{name}</dt>
              <dd className="[overflow-wrap:anywhere]">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

type TextsProps = {
  texts: SomeTexts;
  compared?: SomeTexts;
  look: string;
  locale: Locale;
};

/** Renders a text in the reader's language and in Chinese, and in others where it has changed; the rest on demand. */
function Texts({ texts, compared, look, locale }: TextsProps) {
  const written = [locale, ...locales.filter((each) => each !== locale)].filter((each) => texts[each]);
  const isChanged = (each: Locale) => compared !== undefined && compared[each] !== texts[each];
  const isFirst = (each: Locale) => each === locale || each === "zh" || isChanged(each);
  const first = written.some(isFirst) ? written.filter(isFirst) : written.slice(0, 1);
  const others = written.filter((each) => !first.includes(each));
  const render = (each: Locale) => (
    <Text key={each} text={texts[each] ?? ""} locale={each} isChanged={isChanged(each)} look={look} />
  );
  return (
    <div className="grid gap-3">
      {first.map(render)}
      {others.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center text-ink-2 text-sm">
            {words(locale)("operator.case.languages", { count: others.length })}
          </summary>
          <div className="grid gap-3">{others.map(render)}</div>
        </details>
      )}
    </div>
  );
}

type TextProps = { text: string; locale: Locale; isChanged: boolean; look: string };

function Text({ text, locale, isChanged, look }: TextProps) {
  return (
    <p
      lang={languageTag(locale)}
      dir="auto"
      className={`max-h-60 overflow-y-auto whitespace-pre-wrap [overflow-wrap:anywhere] ${look}`}
      // A text that scrolls is reachable by keyboard.
      tabIndex={text.length > 600 ? 0 : undefined}
    >
      {isChanged ? <mark className="bg-amber-soft text-ink">{text}</mark> : text}
    </p>
  );
}
