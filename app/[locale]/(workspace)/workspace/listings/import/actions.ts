"use server";

import { redirect } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { Refusal } from "@/lib/core/errors";
import { type FormState, submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { cancelImport } from "@/lib/imports/cancel-import";
import { checkImport } from "@/lib/imports/check-import";
import { checkPictures } from "@/lib/imports/check-pictures";
import { checkImportInput, checkPicturesInput, importOfShopInput, runImportInput } from "@/lib/imports/input";
import { sheetLimits } from "@/lib/imports/limits";
import { runImport } from "@/lib/imports/run-import";
import { undoImport } from "@/lib/imports/undo-import";
import { countUpload } from "@/lib/media/count-upload";
import { storeWholeFile } from "@/lib/media/uploads/store-whole-file";
import { localeOfForm } from "@/lib/rendering/document-form";

export async function checkImportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(checkImportInput, form, localeOfForm(form), async ({ shopId, locale }) => {
    const table = form.get("file");
    if (!table || typeof table === "string" || table.size === 0)
      throw new Refusal("imports.file.missing", { field: "file" });
    if (table.size > sheetLimits.bytes)
      throw new Refusal("imports.file.tooLarge", { field: "file", megabytes: sheetLimits.bytes / 1024 ** 2 });
    const { importId } = await countUpload("table", async (received) => {
      const bytes = received(new Uint8Array(await table.arrayBuffer()));
      return checkImport(actor, { shopId, name: table.name, bytes });
    });
    redirect(paths.workspaceImport(locale, importId));
  });
}

export async function checkPicturesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(checkPicturesInput, form, localeOfForm(form), async ({ shopId, locale, ...sent }) => {
    const zip = form.get("file");
    if (!sent.fileId && (!(zip instanceof File) || zip.size === 0))
      throw new Refusal("imports.pictures.file.missing", { field: "file" });
    const store = async (file: File) => {
      const description = { shopId, purpose: "zip", name: file.name, mark: String(file.lastModified) } as const;
      return storeWholeFile(actor, { ...description, content: new Uint8Array(await file.arrayBuffer()) });
    };
    const fileId = sent.fileId ?? (await store(zip as File));
    const { importId } = await checkPictures(actor, { shopId, fileId });
    redirect(paths.workspaceImport(locale, importId));
  });
}

export async function runImportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(runImportInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await runImport(actor, input);
    redirect(paths.workspaceImport(locale, input.importId));
  });
}

export async function cancelImportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(importOfShopInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await cancelImport(actor, input);
    redirect(paths.workspaceImport(locale, input.importId));
  });
}

export async function undoImportAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  return submit(importOfShopInput, form, localeOfForm(form), async ({ locale, ...input }) => {
    await undoImport(actor, input);
    redirect(paths.workspaceImport(locale, input.importId));
  });
}
