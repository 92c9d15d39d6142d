import { type Db, readPool } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";
import { listProducts } from "./list-products";
import { isOffered, type Product } from "./product";

/** Each is a statement of its own; so small that what it takes to write out a page delays no document. */
const pageSize = 100;

/** What feeds of products contain in a language, page by page in the order of their ids, each read when it is asked for. */
export async function* readProducts(
  locale: Locale,
  { size = pageSize, db = readPool }: { size?: number; db?: Db } = {},
): AsyncGenerator<Product[]> {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { products, last } = await listProducts(locale, after, size, db);
    const offered = products.filter(isOffered);
    if (offered.length) yield offered;
    after = last;
  }
}
