import { requireActor } from "@/app/session";
import { SavedDesigns, SavedSearches, SavedShops } from "@/components/saved/saved-parts";
import { Notice } from "@/components/workspace/notice";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { listSaved } from "@/lib/saved/list-saved";
import { nameSearch } from "@/lib/saved/name-search";
import { readSavedQuery } from "@/lib/saved/read-saved-query";
import { parametersOf } from "@/lib/search/asked-in-url";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { forgetListingAction, forgetSearchAction, forgetShopAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function SavedPage({ params, searchParams }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.accountSaved(locale));
  const [saved, rates] = await Promise.all([listSaved(actor, locale), getShownRates(locale)]);
  const { done } = await searchParams;
  const t = words(locale);
  const searches = saved.searches.map(({ id, locale: own, query }) => {
    const asked = readSavedQuery(own, query);
    return { id, name: nameSearch(locale, asked), href: paths.search(own, parametersOf(asked)) };
  });
  return (
    <AccountDocument locale={locale} actor={actor} here="saved" pathIn={paths.accountSaved}>
      {done === "saved" && <Notice>{t("saved.done")}</Notice>}
      <SavedSearches locale={locale} action={forgetSearchAction} searches={searches} />
      <SavedShops locale={locale} action={forgetShopAction} shops={saved.shops} />
      <SavedDesigns locale={locale} action={forgetListingAction} cards={saved.cards} rates={rates} />
    </AccountDocument>
  );
}
