"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { becomeDevice } from "@/app/_lib/device-cookie";
import { requireActor, sessionToken } from "@/app/_lib/session";
import { deviceOf } from "@/lib/accounts/device-of";
import { addDevice } from "@/lib/accounts/devices/add-device";
import { chooseNews } from "@/lib/accounts/devices/choose-notices";
import { addDeviceInput, chooseNewsInput, removeDeviceInput, tryDeviceInput } from "@/lib/accounts/devices/input";
import { removeDevice } from "@/lib/accounts/devices/remove-device";
import { tryDevice } from "@/lib/accounts/devices/try-device";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { submit } from "@/lib/http/form-state";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { localeOfForm } from "@/lib/rendering/document-form";

/** Registers this browser for push notices. */
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

/** Removes a device, which then receives no more notices. */
export async function removeDeviceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(removeDeviceInput, form, locale, async (input) => {
    await removeDevice(actor, input);
    revalidatePath(paths.workspaceDevices(locale));
    return emptyForm;
  });
}

/** Chooses the kinds of notices that a device receives. */
export async function chooseNewsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(chooseNewsInput, form, locale, async (input) => {
    await chooseNews(actor, input);
    revalidatePath(paths.workspaceDevices(locale));
    return { errors: {}, notice: words(locale)("devices.news.done") };
  });
}

/** Sends a test notice to a device. */
export async function tryDeviceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(tryDeviceInput, form, locale, async (input) => {
    await tryDevice(actor, input);
    return { errors: {}, notice: words(locale)("devices.list.tried") };
  });
}
