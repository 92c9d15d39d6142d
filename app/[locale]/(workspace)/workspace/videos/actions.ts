"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { storeWholeFile } from "@/lib/media/uploads/store-whole-file";
import { localeOfForm } from "@/lib/rendering/document-form";
import { addVideo } from "@/lib/videos/add-video";
import { dismissDraft } from "@/lib/videos/dismiss-draft";
import { editVideo } from "@/lib/videos/edit-video";
import { addVideoInput, editVideoInput, ofDraftInput, ofVideoInput } from "@/lib/videos/input";
import { publishVideo } from "@/lib/videos/publish-video";
import { removeVideo } from "@/lib/videos/remove-video";
import { takeDownVideo } from "@/lib/videos/take-down-video";
import { findVideoTools } from "@/lib/videos/video-tools";

export async function addVideoAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(addVideoInput, form, localeOfForm(form), async ({ locale, shopId, listingId, ...sent }) => {
    if (!(await findVideoTools())) throw new Refusal("videos.file.noTools", { field: "file" });
    const fileId = sent.fileId ?? (await storeFile(actor, shopId, form.get("file")));
    await addVideo(actor, { shopId, fileId, listingId });
    redirect(paths.workspaceVideos(locale, { done: "sent" }));
  });
}

export async function editVideoAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(editVideoInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await editVideo(actor, input);
    redirect(paths.workspaceVideo(locale, input.videoId, "edited"));
  });
}

export async function publishVideoAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(ofVideoInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    const { isHeld } = await publishVideo(actor, input);
    if (isHeld) redirect(paths.workspaceVideo(locale, input.videoId));
    redirect(paths.workspaceVideos(locale, { done: "published" }));
  });
}

export async function takeDownVideoAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(ofVideoInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await takeDownVideo(actor, input);
    redirect(paths.workspaceVideos(locale, { done: "takenDown", on: input.videoId }));
  });
}

export async function removeVideoAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(ofVideoInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await removeVideo(actor, input);
    redirect(paths.workspaceVideos(locale, { done: "removed" }));
  });
}

export async function dismissDraftAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(ofDraftInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await dismissDraft(actor, input);
    redirect(paths.workspaceVideos(locale));
  });
}

/** Stores a video that a browser without script has sent with the form. @throws Refusal when the form has no file */
async function storeFile(actor: Actor, shopId: number, file: FormDataEntryValue | null): Promise<string> {
  if (!(file instanceof File) || file.size === 0) throw new Refusal("videos.file.missing", { field: "file" });
  const { name, lastModified } = file;
  const content = new Uint8Array(await file.arrayBuffer());
  return storeWholeFile(actor, { shopId, name, purpose: "clip", mark: String(lastModified), content });
}
