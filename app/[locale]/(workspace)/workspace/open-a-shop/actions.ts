"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { requireActor, setActiveShop } from "@/app/_lib/session";
import { clientAddress } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { localeOfForm } from "@/lib/rendering/document-form";
import { openFurtherShopInput } from "@/lib/shops/input";
import { openShop } from "@/lib/shops/open-shop";

/** Opens a further shop for a signed-in person and makes it their active shop. */
export async function openFurtherShopAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(openFurtherShopInput, form, locale, async (input) => {
    const { shopId } = await openShop(actor, { ...input, address: clientAddress(await headers()) });
    await setActiveShop({ ...actor, memberships: [{ shopId, role: "owner" }] }, shopId);
    redirect(paths.workspace(locale));
  });
}
