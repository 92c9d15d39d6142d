"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { keepListOf } from "@/app/_lib/inquiry-list-cookie";
import { knownBrowser } from "@/app/_lib/known-browser-cookie";
import { landingOf, signInByLink, signInWithCode, signInWithPassword } from "@/app/_lib/session";
import { followSignInLinkInput, giveCodeInput, requestSignInLinkInput, signInInput } from "@/lib/accounts/input";
import { requestSignInLink } from "@/lib/accounts/request-sign-in-link";
import { clientAddress } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { ownPath } from "@/lib/http/safe-redirect-path";
import { claimInquiries } from "@/lib/inquiries/claim-inquiries";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  return submitDocument(signInInput, form, async ({ back, ...credentials }) => {
    const actor = await signInWithPassword(credentials);
    if (!actor) redirect(paths.signInCode(localeOfForm(form), ownPath(back)));
    await keepListOf(actor);
    redirect(ownPath(back) ?? landingOf(actor));
  });
}

export async function requestSignInLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(requestSignInLinkInput, form, async (input) => {
    const client = { address: clientAddress(await headers()), known: await knownBrowser() };
    await requestSignInLink(input, { ...client, locale });
    redirect(paths.signInSent(locale));
  });
}

export async function followSignInLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(followSignInLinkInput, form, async ({ token, back }) => {
    const actor = await signInByLink({ token, locale });
    if (!actor) redirect(paths.signInCode(locale, ownPath(back)));
    await claimInquiries(actor);
    await keepListOf(actor);
    redirect(ownPath(back) ?? landingOf(actor));
  });
}

/** Verifies the second step. After a sign-in by link, the account also receives the inquiries sent as a guest. */
export async function signInWithCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(giveCodeInput, form, async ({ code, back }) => {
    const actor = await signInWithCode({ code });
    if (!actor) redirect(paths.signInCode(locale, ownPath(back)));
    await claimInquiries(actor);
    await keepListOf(actor);
    redirect(ownPath(back) ?? landingOf(actor));
  });
}
