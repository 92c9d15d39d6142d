import { OneButton } from "@/components/workspace/one-button.client";
import type { OriginRequest } from "@/lib/catalogue/families/list-origin-requests";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  shopId: number;
  requests: OriginRequest[];
  mayAnswer: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Lists other shops' requests to name this shop's listings as parents, with buttons to agree, refuse or end. */
export function OriginRequestRows({ locale, shopId, requests, mayAnswer, action }: Props) {
  const t = words(locale);
  return (
    <ul className="divide-y divide-line">
      {requests.map(({ requestId, title, parentTitle, changes, shop, status }) => {
        const changesText = textIn(changes, locale, "zh");
        const hidden = { shopId: String(shopId), requestId, locale };
        const names = { shop: textIn(shop.names, locale, "zh"), title, parent: parentTitle };
        return (
          <li key={requestId} className="grid gap-2 py-3">
            <p>{t(status === "asked" ? "families.originRequests.text" : "families.originRequests.agreed", names)}</p>
            {changesText && (
              <p className="text-ink-2 text-sm">
                <bdi>{changesText}</bdi>
              </p>
            )}
            <div className="flex flex-wrap items-start gap-2">
              {mayAnswer && status === "asked" && (
                <OneButton
                  action={action}
                  hidden={{ ...hidden, answer: "agree" }}
                  label={t("families.originRequests.agree")}
                  look="plain"
                />
              )}
              {mayAnswer && (
                <OneButton
                  action={action}
                  hidden={{ ...hidden, answer: "refuse" }}
                  label={t(status === "asked" ? "families.originRequests.refuse" : "families.originRequests.end")}
                />
              )}
              <a href={paths.shop(locale, shop)} className="inline-flex min-h-11 items-center px-2 text-sm underline">
                {t("families.originRequests.shop")}
              </a>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
