import { notFound } from "next/navigation";
import { setResponseStatus } from "@/lib/rendering/document";
import { isSuspendedShop } from "@/lib/shops/is-suspended-shop";

/** Ends a page of a closed shop with 410, or with 404 while operators suspend the shop, because it may come back. */
export async function notFoundInClosedShop(shopId: number): Promise<never> {
  if (!(await isSuspendedShop(shopId))) setResponseStatus(410);
  notFound();
}
