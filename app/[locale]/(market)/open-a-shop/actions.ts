"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { landingOf, signInWithPassword } from "@/app/session";
import { guest } from "@/lib/accounts/actor";
import { clientAddress } from "@/lib/client-address";
import { localeOfForm, submitDocument } from "@/lib/document-form";
import type { FormState } from "@/lib/form-shape";
import { paths } from "@/lib/paths";
import { openShopInput } from "@/lib/shops/input";
import { openShop } from "@/lib/shops/open-shop";

/** Opens account and shop, and signs in. */
export async function openShopAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(openShopInput, form, async ({ name, email, password, ...shop }) => {
    const address = clientAddress(await headers());
    await openShop(guest, { ...shop, person: { name, email, password }, address });
    const actor = await signInWithPassword({ email, password });
    redirect(actor ? landingOf(actor) : paths.signInCode(localeOfForm(form)));
  });
}
