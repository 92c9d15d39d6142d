import { type Currency, currencies, type ShownRates } from "@/lib/core/money";
import { currencyOf } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import type { HeaderProps } from "./header-props";

type Props = Pick<HeaderProps, "locale" | "pathIn" | "pathInCurrency"> & { rates: ShownRates };

/**
 * Switches the page's currency. Uses GET forms instead of links, so that search engines do not crawl a second set of
 * URLs. Renders one form per target path. The default currency of the language needs no parameter.
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

/** Groups the currencies by the path to which their form is submitted. */
function formsOf(pathInCurrency: (currency: Currency) => string): Map<string, Currency[]> {
  const forms = new Map<string, Currency[]>();
  for (const each of currencies) {
    const path = pathInCurrency(each);
    forms.set(path, [...(forms.get(path) ?? []), each]);
  }
  return forms;
}
