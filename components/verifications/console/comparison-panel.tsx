import { Panel } from "@/components/ui/panel";
import { factLabel, factText } from "@/components/verifications/fact-list";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RequestPage, RequestShop } from "@/lib/verifications/get-request";
import { type Fact, factsOf } from "@/lib/verifications/rules";

type Props = Pick<RequestPage, "request" | "register"> & { locale: Locale; shop: RequestShop };

/** Shows what the shop states beside what its pages say, and its note. */
export function ComparisonPanel({ locale, request, shop, register }: Props) {
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
            {register && (
              <th scope="col" className="py-2 ps-3 text-start font-medium">
                {t("verificationConsole.compare.register")}
              </th>
            )}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {factsOf[request.claim].map((fact) => {
            const stated = factText(locale, fact, request[fact]);
            const shown = onStorefront(locale, fact, request, shop);
            const listed = register && inRegister(locale, fact, stated, register);
            const isElsewhere =
              (fact === "booth" || fact === "lineCount") && stated !== null && !shown?.includes(stated);
            const differs =
              isElsewhere ||
              (fact === "booth" && register?.isListed === false) ||
              (fact === "name" && Boolean(listed) && listed !== stated);
            return (
              <tr key={fact} className={differs && stated ? "bg-amber-soft" : ""}>
                <th scope="row" className="py-2 pe-3 text-start font-medium text-ink-2">
                  {factLabel(locale, request.claim, fact)}
                </th>
                <td className="py-2 pe-3 [overflow-wrap:anywhere]">{stated ? <bdi>{stated}</bdi> : missing}</td>
                <td className="py-2 [overflow-wrap:anywhere]">{shown ? <bdi>{shown}</bdi> : missing}</td>
                {register && <td className="py-2 ps-3 [overflow-wrap:anywhere]">{listed && <bdi>{listed}</bdi>}</td>}
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
            {register && <td />}
          </tr>
        </tbody>
      </table>
      {request.claim === "booth_lease" && !register && (
        <p className="text-ink-2 text-sm">{t("verificationConsole.compare.noRegister")}</p>
      )}
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

/** Returns what the booth register states about a fact. */
function inRegister(
  locale: Locale,
  fact: Fact,
  stated: string | null,
  { isListed, tenant, squareMetres }: NonNullable<Props["register"]>,
): string | null {
  if (fact === "name") return tenant;
  if (fact !== "booth") return null;
  if (!isListed) return words(locale)("verificationConsole.compare.notListed");
  return [stated, ...(squareMetres ? [`${formats(locale).number(squareMetres)} m²`] : [])].join(" · ");
}
