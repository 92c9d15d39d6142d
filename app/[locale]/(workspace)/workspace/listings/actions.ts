"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { discardDraft } from "@/lib/catalogue/discard-draft";
import { discontinueListing } from "@/lib/catalogue/discontinue-listing";
import { draftListing } from "@/lib/catalogue/draft-listing";
import { duplicateListing } from "@/lib/catalogue/duplicate-listing";
import { editListing } from "@/lib/catalogue/edit-listing";
import {
  discardDraftInput,
  discontinueListingInput,
  listingOfShopInput,
  saveListingInput,
} from "@/lib/catalogue/input-own";
import { missingForPublication } from "@/lib/catalogue/missing-for-publication";
import type { ListingReference } from "@/lib/catalogue/own-listing";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { canPublishListing } from "@/lib/catalogue/policy";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { removeListing } from "@/lib/catalogue/remove-listing";
import { resumeListing } from "@/lib/catalogue/resume-listing";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { toBase36 } from "@/lib/core/id";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import { localeOfForm } from "@/lib/rendering/document-form";
import { storeSentPictures } from "./store-sent-pictures";

/** Saves the listing editor's form to a draft or to the public listing; the intent "publish" publishes it as well. */
export async function saveListingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const invalid = await storeSentPictures(actor, form);
  if (invalid) return invalid;
  return submit(
    saveListingInput,
    form,
    localeOfForm(form),
    async ({ listingId, draftId, version, intent, locale, ...fields }) => {
      const { shopId } = fields;
      if (intent === "publish") allow(canPublishListing(actor, { shopId }));
      const { id, isHeld } = listingId
        ? await editListing(actor, { ...fields, listingId, version })
        : { ...(await draftListing(actor, { ...fields, draftId })), isHeld: false };
      if (isHeld) redirect(paths.workspaceListing(locale, id, "held"));
      if (intent === "save") redirect(paths.workspaceListing(locale, id, listingId ? "saved" : "drafted"));
      if (missingForPublication(fields).length > 0) redirect(paths.workspaceListing(locale, id, "incomplete"));
      const published = await publishListing(actor, { shopId, listingId: id });
      redirect(paths.workspaceListing(locale, id, published.isHeld ? "held" : "published"));
    },
  );
}

export const publishListingAction = async (_: FormState, form: FormData) =>
  runStatusCommand("published", publishListing, form);
export const pauseListingAction = async (_: FormState, form: FormData) =>
  runStatusCommand("paused", pauseListing, form);
export const resumeListingAction = async (_: FormState, form: FormData) =>
  runStatusCommand("resumed", resumeListing, form);
export const removeListingAction = async (_: FormState, form: FormData) =>
  runStatusCommand("removed", removeListing, form);

export async function discontinueListingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(discontinueListingInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await discontinueListing(actor, input);
    redirect(paths.workspaceListing(locale, input.listingId, "discontinued"));
  });
}

/** Copies a listing to a new draft. */
export async function duplicateListingAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(listingOfShopInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { id } = await duplicateListing(actor, input);
    redirect(paths.workspaceListing(locale, id, "copied"));
  });
}

/** Discards the unsaved draft and shows the saved listing. */
export async function discardDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(discardDraftInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { listingId } = await discardDraft(actor, input);
    redirect(
      listingId
        ? paths.workspaceListing(locale, listingId, "discarded")
        : paths.workspaceListings(locale, undefined, { done: "discarded" }),
    );
  });
}

/**
 * Runs a status command and confirms it on the page that holds the form, or in the list for a removed listing. A listing
 * that a rule holds is shown with what was found.
 */
async function runStatusCommand(
  done: "published" | "paused" | "resumed" | "removed",
  command: (actor: Actor, input: ListingReference) => Promise<unknown>,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  return submit(listingOfShopInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const result = await command(actor, input);
    if (isHeld(result)) redirect(paths.workspaceListing(locale, input.listingId, "held"));
    const list = paths.workspaceListings(locale, undefined, { done, on: toBase36(input.listingId) });
    const back = safeRedirectPath(String(form.get("back") ?? ""));
    if (done === "removed") redirect(paths.workspaceListings(locale, undefined, { done }));
    redirect(back ? withDone(back, done, toBase36(input.listingId)) : list);
  });
}

const isHeld = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "isHeld" in result && result.isHeld === true;

function withDone(path: string, done: string, on: string): string {
  const url = new URL(path, "http://localhost");
  url.searchParams.set("done", done);
  url.searchParams.set("on", on);
  return url.pathname + url.search;
}
