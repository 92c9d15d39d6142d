import type { OwnProfile } from "@/lib/accounts/get-own-profile";
import { toBase36 } from "@/lib/core/id";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { likelyCountries } from "@/lib/i18n/countries";
import { destinationCountries } from "@/lib/i18n/destinations";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { usualRoute } from "@/lib/i18n/usual-route";
import type { InquiryGroup } from "@/lib/inquiries/inquiry-groups";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { formStamp } from "@/lib/rendering/form-stamp";
import { SendFields } from "./send-form.client";
import { sendFormWords } from "./send-form-words";

type Props = {
  locale: Locale;
  groups: InquiryGroup[];
  profile: OwnProfile | undefined;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Sends one inquiry to each shop of the list about its own listings; hidden if none of them is on sale. */
export function SendForm({ locale, groups, profile, action }: Props) {
  const t = words(locale);
  const shops = groups.flatMap(({ shop, lines }) => {
    const designs = lines
      .filter(({ isOnSale }) => isOnSale)
      .map(({ listing, quantity }) => ({ listingId: listing.id, quantity, title: listing.title }));
    return designs.length > 0 ? [{ id: shop.id, name: textIn(shop.names, locale, shop.locale), designs }] : [];
  });
  if (shops.length === 0) return null;
  const count = shops.length;
  return (
    <section id="ask" className="mt-8 rounded-l border border-line bg-surface p-4 md:p-6 print:hidden">
      <h2 className="font-bold text-xl">{t("list.send.heading")}</h2>
      <p className="mt-1 text-ink-2">{t("list.send.lead", { count })}</p>
      <SendFields
        action={action}
        locale={locale}
        hidden={{
          locale,
          path: paths.inquiryList(locale),
          designs: writeInquiryList(shops.flatMap(({ designs }) => designs)),
        }}
        stamp={formStamp()}
        shops={shops.map(({ id, name, designs }) => ({
          id: toBase36(id),
          words: t("list.send.words", { shop: name }),
          samples: designs.map(({ listingId, title }) => ({
            id: toBase36(listingId),
            label: t("list.send.sample", { title }),
          })),
        }))}
        countries={likelyCountries(locale)}
        routes={routesIn(locale)}
        words={sendFormWords(locale, count)}
        known={profileValues(profile)}
      />
    </section>
  );
}

/** Returns the form's values that a profile provides. */
const profileValues = (profile: OwnProfile | undefined): Record<string, string> => {
  if (!profile) return {};
  const { name, email, company, phone, country, port } = profile;
  const values = Object.entries({ name, email, company, phone, country, port });
  return Object.fromEntries(values.filter((field): field is [string, string] => Boolean(field[1])));
};

/** Returns a sentence for each country, such as "Brazil: Santos, 30–45 days at sea, indicative". */
const routesIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    destinationCountries.map((code) => [
      code,
      words(locale)("list.route.hint", {
        country: formats(locale).country(code),
        route: usualRoute(code, locale) ?? "",
      }),
    ]),
  );
