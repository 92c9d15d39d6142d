"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { becomeDevice } from "@/app/own-device";
import { requireActor, sessionToken } from "@/app/session";
import { deviceOf } from "@/lib/accounts/device-of";
import { addDevice } from "@/lib/devices/add-device";
import { chooseNews } from "@/lib/devices/choose-news";
import { addDeviceInput, chooseNewsInput, removeDeviceInput, tryDeviceInput } from "@/lib/devices/input";
import { removeDevice } from "@/lib/devices/remove-device";
import { tryDevice } from "@/lib/devices/try-device";
import { localeOfForm } from "@/lib/document-form";
import { emptyForm, type FormState } from "@/lib/form-shape";
import { submit } from "@/lib/form-state";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** This browser tells its member what happens. */
export async function addDeviceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(addDeviceInput, form, locale, async (input) => {
    const name = deviceOf((await headers()).get("user-agent")) ?? "";
    const deviceId = await addDevice(actor, input, { name, token: await sessionToken() });
    await becomeDevice(actor.userId, deviceId);
    revalidatePath(paths.workspaceDevices(locale));
    return emptyForm;
  });
}

/** A device tells nothing any more. */
export async function removeDeviceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(removeDeviceInput, form, locale, async (input) => {
    await removeDevice(actor, input);
    revalidatePath(paths.workspaceDevices(locale));
    return emptyForm;
  });
}

/** What a device tells. */
export async function chooseNewsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(chooseNewsInput, form, locale, async (input) => {
    await chooseNews(actor, input);
    revalidatePath(paths.workspaceDevices(locale));
    return { errors: {}, notice: words(locale)("devices.news.done") };
  });
}

/** Sends a device a notice to look at. */
export async function tryDeviceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(tryDeviceInput, form, locale, async (input) => {
    await tryDevice(actor, input);
    return { errors: {}, notice: words(locale)("devices.list.tried") };
  });
}
