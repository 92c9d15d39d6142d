"use server";

import { redirect } from "next/navigation";
import { requireActor, setActiveShop } from "@/app/_lib/session";
import { chooseLanguage } from "@/lib/accounts/choose-language";
import { chooseLanguageInput } from "@/lib/accounts/input";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { inLocale, safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { switchShopInput } from "@/lib/shops/input";

export async function chooseLanguageAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submit(chooseLanguageInput, form, actor.locale, async ({ language, back }) => {
    await chooseLanguage(actor, { language });
    redirect(inLocale(safeRedirectPath(back) ?? paths.workspace(language), language));
  });
}

export async function switchShopAction(form: FormData): Promise<void> {
  const actor = await requireActor();
  await submit(switchShopInput, form, actor.locale, async ({ shopId, locale }) => {
    await setActiveShop(actor, shopId);
    redirect(paths.workspace(locale));
  });
}
