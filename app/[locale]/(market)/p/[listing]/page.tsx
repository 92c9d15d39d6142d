import { notFound, permanentRedirect } from "next/navigation";
import { ListingDocument } from "@/components/catalogue/listing/document";
import { SitePage } from "@/components/chrome/site-page";
import { documentPage } from "@/components/document/document-page";
import { readQuantity } from "@/lib/catalogue/listing";
import { slugIn } from "@/lib/catalogue/public-listing";
import { answerWith, tagDocument } from "@/lib/document";
import { inCurrency, paths } from "@/lib/paths";
import { readCurrency } from "@/lib/read-currency";
import { sendInquiryAction } from "../../inquiry-actions";
import { addToInquiryListAction } from "../../inquiry-list/actions";
import { askTogetherAction, showInterestAction } from "./actions";
import { listingMetadata, listingPathIn } from "./metadata";
import { read } from "./read";

const { generateMetadata, page } = documentPage({ kind: "p", param: "listing" }, async ({ locale, handle, query }) => {
  const [asked, chosen] = [readQuantity(query.qty), readCurrency(locale, query.currency)];
  const found = await read(handle, locale, chosen);
  if (!found) notFound();
  const { listing } = found;
  tagDocument(`listing:${listing.id}`, `shop:${listing.shop.id}`, "rates");
  if (listing.status === "removed" || listing.shop.isClosed) {
    answerWith(410);
    notFound();
  }
  const pathIn = listingPathIn(listing);
  if (!pathIn(locale).endsWith(`/${handle}`))
    permanentRedirect(
      inCurrency(paths.listing(locale, { id: listing.id, slug: slugIn(listing.slugs, locale) }, asked), chosen),
    );
  return {
    metadata: () => listingMetadata(locale, listing, found.shown),
    page: () => (
      <SitePage
        locale={locale}
        pathIn={pathIn}
        asked={{ quantity: asked }}
        rates={found.rates}
        pathInCurrency={() => `${pathIn(locale)}?qty=${asked ?? ""}`}
      >
        <ListingDocument
          {...found}
          locale={locale}
          asked={asked}
          path={pathIn(locale)}
          addAction={addToInquiryListAction}
          askAction={sendInquiryAction}
          familyAction={askTogetherAction}
          voteAction={showInterestAction}
        />
      </SitePage>
    ),
  };
});

export { generateMetadata };
export default page;
