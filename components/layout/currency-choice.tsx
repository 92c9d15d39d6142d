import { type Currency, currencies, type ShownRates } from "@/lib/core/money";
import { currencyOf } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { HeaderProps } from "./header-props";

type Props = Pick<HeaderProps, "locale" | "pathIn" | "pathInCurrency"> & { rates: ShownRates };

/**
 * The page in other currencies: forms, not links, so that search engines find no second set of addresses. One form, unless
 * more than the currency changes. The language's own needs no parameter.
 */
export function CurrencyChoice({ locale, pathIn, rates, pathInCurrency = () => pathIn(locale) }: Props) {
  const own = currencyOf(locale);
  return (
    <div>
      <p>{words(locale)("common.currency.label")}</p>
      {[...formsOf(pathInCurrency)].map(([path, offered]) => {
        const [page, query] = path.split("?");
        return (
          <form key={path} action={page}>
            {[...new URLSearchParams(query)].map(([name, value]) => (
              <input
                key={name}
                type="hidden"
                name={name}
                defaultValue={value}
                data-quantity={name === "qty" ? "" : undefined}
              />
            ))}
            {offered.map((each) => (
              <button
                key={each}
                {...(each !== own && { name: "currency", value: each })}
                aria-current={each === rates.shown ? "true" : undefined}
              >
                {each}
              </button>
            ))}
          </form>
        );
      })}
    </div>
  );
}

/** Which currencies one form offers, by the address it is sent to. */
function formsOf(pathInCurrency: (currency: Currency) => string): Map<string, Currency[]> {
  const forms = new Map<string, Currency[]>();
  for (const each of currencies) {
    const path = pathInCurrency(each);
    forms.set(path, [...(forms.get(path) ?? []), each]);
  }
  return forms;
}
