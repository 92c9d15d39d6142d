"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { mergeInquiryList } from "@/app/_lib/inquiry-list-cookie";
import { findKnownBrowser } from "@/app/_lib/known-browser-cookie";
import { landingPathOf, signInByLink, signInWithCode, signInWithPassword } from "@/app/_lib/session";
import { codeInput, followSignInLinkInput, requestSignInLinkInput, signInInput } from "@/lib/accounts/input";
import { requestSignInLink } from "@/lib/accounts/request-sign-in-link";
import { clientAddress } from "@/lib/http/client-address";
import type { FormState } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { claimInquiries } from "@/lib/inquiries/claim-inquiries";
import { localeOfForm, submitDocument } from "@/lib/rendering/document-form";

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(signInInput, form, async ({ back, ...credentials }) => {
    const actor = await signInWithPassword(credentials);
    if (!actor) redirect(paths.signInCode(locale, safeRedirectPath(back)));
    await mergeInquiryList(actor);
    redirect(safeRedirectPath(back) ?? landingPathOf(actor, locale));
  });
}

export async function requestSignInLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(requestSignInLinkInput, form, async (input) => {
    const client = { address: clientAddress(await headers()), known: await findKnownBrowser() };
    await requestSignInLink(input, { ...client, locale });
    redirect(paths.signInSent(locale));
  });
}

export async function followSignInLinkAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(followSignInLinkInput, form, async ({ token, back }) => {
    const actor = await signInByLink({ token, locale });
    if (!actor) redirect(paths.signInCode(locale, safeRedirectPath(back)));
    await claimInquiries(actor);
    await mergeInquiryList(actor);
    redirect(safeRedirectPath(back) ?? landingPathOf(actor, locale));
  });
}

/** Verifies the second step. After a sign-in by link, the account also receives the inquiries sent as a guest. */
export async function signInWithCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  return submitDocument(codeInput, form, async ({ code, back }) => {
    const actor = await signInWithCode({ code });
    if (!actor) redirect(paths.signInCode(locale, safeRedirectPath(back)));
    await claimInquiries(actor);
    await mergeInquiryList(actor);
    redirect(safeRedirectPath(back) ?? landingPathOf(actor, locale));
  });
}
