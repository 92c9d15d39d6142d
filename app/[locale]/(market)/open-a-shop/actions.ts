"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { landingPathOf, signInWithPassword } from "@/app/_lib/session";
import { guest } from "@/lib/core/actor";
import { clientAddress } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";
import { openShopInput } from "@/lib/shops/input";
import { openShop } from "@/lib/shops/open-shop";

/** Creates an account and its shop, and signs the new owner in. */
export async function openShopAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(openShopInput, form, async ({ name, email, password, ...shop }) => {
    const address = clientAddress(await headers());
    await openShop(guest, { ...shop, person: { name, email, password }, address });
    const actor = await signInWithPassword({ email, password });
    redirect(actor ? landingPathOf(actor, locale) : paths.signInCode(locale));
  });
}
