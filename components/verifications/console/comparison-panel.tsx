import { Panel } from "@/components/ui/panel";
import { factLabel, factText } from "@/components/verifications/fact-list";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RequestPage, RequestShop } from "@/lib/verifications/get-request";
import { type Fact, factsOf } from "@/lib/verifications/rules";

type Props = { locale: Locale; request: RequestPage["request"]; shop: RequestShop };

/** Shows what the shop states beside what its pages say, and its note. */
export function ComparisonPanel({ locale, request, shop }: Props) {
  const t = words(locale);
  const missing = <span className="text-ink-3">{t("verificationConsole.compare.notSaid")}</span>;
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("verificationConsole.compare.title")}</h2>
      <p>
        {t("verificationConsole.compare.shopName")}:{" "}
        <a href={paths.shop(locale, shop)}>
          <bdi>{textIn(shop.names, locale)}</bdi>
        </a>
        {shop.names.zh && locale !== "zh" && (
          <>
            {" "}
            <bdi lang="zh-Hans">{shop.names.zh}</bdi>
          </>
        )}
      </p>
      <table className="num w-full text-sm">
        <thead>
          <tr className="border-line border-b text-ink-2">
            <td />
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              {t("verificationConsole.compare.stated")}
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              {t("verificationConsole.compare.storefront")}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {factsOf[request.claim].map((fact) => {
            const stated = factText(locale, fact, request[fact]);
            const shown = onStorefront(locale, fact, request, shop);
            const differs = (fact === "booth" || fact === "lineCount") && stated !== null && !shown?.includes(stated);
            return (
              <tr key={fact} className={differs ? "bg-amber-soft" : ""}>
                <th scope="row" className="py-2 pe-3 text-start font-medium text-ink-2">
                  {factLabel(locale, request.claim, fact)}
                </th>
                <td className="py-2 pe-3 [overflow-wrap:anywhere]">{stated ? <bdi>{stated}</bdi> : missing}</td>
                <td className="py-2 [overflow-wrap:anywhere]">{shown ? <bdi>{shown}</bdi> : missing}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row" className="py-2 pe-3 text-start font-medium text-ink-2">
              {t("verificationConsole.compare.owners")}
            </th>
            <td />
            <td className="py-2">
              <bdi>{shop.owners.join(", ")}</bdi>
            </td>
          </tr>
        </tbody>
      </table>
      {request.note && (
        <div>
          <h3 className="font-semibold">{t("verificationConsole.says.title")}</h3>
          <p
            lang={languageTag(request.locale)}
            dir="auto"
            className="max-h-60 overflow-y-auto whitespace-pre-wrap [overflow-wrap:anywhere]"
          >
            {request.note}
          </p>
        </div>
      )}
    </Panel>
  );
}

/** Returns what the shop's pages say about a fact. */
function onStorefront(locale: Locale, fact: Fact, { claim }: Props["request"], shop: RequestShop): string | null {
  if (fact === "booth")
    return [...shop.plates, ...(shop.squareMetres ? [`${formats(locale).number(shop.squareMetres)} m²`] : [])].join(
      " · ",
    );
  if (fact === "lineCount") return shop.lines === null ? null : formats(locale).number(shop.lines);
  if (fact !== "name") return null;
  return claim === "identity" ? shop.owners.join(", ") : (shop.names.zh ?? textIn(shop.names, locale));
}
