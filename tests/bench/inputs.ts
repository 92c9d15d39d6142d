import type postgres from "postgres";
import type { SomeTexts } from "@/lib/i18n/locale";

/** A listing of the measured market, with its shop, category and industry. */
export type SampledListing = {
  id: number;
  titles: SomeTexts;
  slugs: SomeTexts;
  shopId: number;
  shopHandle: string;
  categoryId: number;
  industryId: number;
};
export type Category = { id: number; slug: string; count: number };

/** The data from which queries are drawn. Listings are sampled evenly, so larger categories are drawn more often. */
export type Inputs = {
  listings: number;
  designs: SampledListing[];
  /** Includes industries. */
  categories: Category[];
  /** The most frequent word of English texts. */
  frequentWord: string;
};

const wanted = 20_000;

/** Draws the inputs; the same market always gives the same ones. @throws Error if the market has no listings */
export async function drawInputs(owner: postgres.Sql): Promise<Inputs> {
  const [{ listings } = { listings: 0 }] = await owner<{ listings: number }[]>`
    select count(*)::int as listings from listing_search`;
  if (listings === 0) throw new Error("the market has no designs");
  const designs = await owner<SampledListing[]>`
    select n.listing_id::float8 as id, n.shop_id::float8 as "shopId", s.handle as "shopHandle",
      n.category_id as "categoryId", n.industry_id as "industryId",
      (select jsonb_object_agg(t.locale, t.title) from listing_texts t where t.listing_id = n.listing_id) as titles,
      (select jsonb_object_agg(t.locale, t.slug) from listing_texts t where t.listing_id = n.listing_id) as slugs
    from listing_search n tablesample bernoulli (${Math.min(100, (100 * wanted) / listings)}) repeatable (7)
    join shops s on s.id = n.shop_id order by n.listing_id`;
  const categories = await owner<Category[]>`
    with sold as (select category_id, industry_id, count(*)::int from listing_search group by 1, 2)
    select c.id, c.slug, sum(sold.count)::int as count
    from categories c join sold on c.id in (sold.category_id, sold.industry_id) group by c.id order by c.id`;
  const [word] = await owner<{ word: string }[]>`
    select word from ts_stat('select tsv_en from listing_search order by listing_id limit 5000')
    where word ~ '^[a-z]{4,}$' order by ndoc desc, word limit 1`;
  return { listings, designs: [...designs], categories: [...categories], frequentWord: word?.word ?? "toy" };
}
