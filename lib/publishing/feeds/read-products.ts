import { type Db, readPool } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { listProducts } from "./list-products";
import { isProduct, type Product } from "./product";

/** Products of a page, each loaded by its own statement; small enough that writing a page delays no document. */
const pageSize = 100;

/** Yields the products of a feed in a language, page by page in the order of ids; loads each page on demand. */
export async function* readProducts(
  locale: Locale,
  { size = pageSize, db = readPool }: { size?: number; db?: Db } = {},
): AsyncGenerator<Product[]> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { products, last } = await listProducts(locale, after, size, db);
    const offered = products.filter(isProduct);
    if (offered.length) yield offered;
    after = last;
  }
}
