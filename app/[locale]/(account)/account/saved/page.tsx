import { requireActor } from "@/app/_lib/session";
import { SavedListings, SavedSearches, SavedShops } from "@/components/market/saved/saved-lists";
import { Notice } from "@/components/workspace/notice";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { listSaved } from "@/lib/market/saved/list-saved";
import { nameSearch } from "@/lib/market/saved/name-search";
import { readSavedQuery } from "@/lib/market/saved/read-saved-query";
import { toSearchParameters } from "@/lib/search/query-in-url";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { unsaveListingAction, unsaveSearchAction, unsaveShopAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function SavedPage({ params, searchParams }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.accountSaved(locale));
  const [saved, rates] = await Promise.all([listSaved(actor, locale), getShownRates(locale)]);
  const { done } = await searchParams;
  const t = words(locale);
  const searches = saved.searches.map(({ id, locale: language, query }) => {
    const criteria = readSavedQuery(language, query);
    return { id, name: nameSearch(locale, criteria), href: paths.search(language, toSearchParameters(criteria)) };
  });
  return (
    <AccountDocument locale={locale} actor={actor} here="saved" pathIn={paths.accountSaved}>
      {done === "saved" && <Notice>{t("saved.done")}</Notice>}
      <SavedSearches locale={locale} action={unsaveSearchAction} searches={searches} />
      <SavedShops locale={locale} action={unsaveShopAction} shops={saved.shops} />
      <SavedListings locale={locale} action={unsaveListingAction} cards={saved.cards} rates={rates} />
    </AccountDocument>
  );
}
