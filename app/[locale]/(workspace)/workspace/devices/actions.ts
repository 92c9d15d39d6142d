"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { setDeviceCookie } from "@/app/_lib/device-cookie";
import { requireActor, sessionToken } from "@/app/_lib/session";
import { deviceOf } from "@/lib/accounts/device-of";
import { addDevice } from "@/lib/accounts/devices/add-device";
import { chooseNotices } from "@/lib/accounts/devices/choose-notices";
import { addDeviceInput, chooseNoticesInput, removeDeviceInput, testDeviceInput } from "@/lib/accounts/devices/input";
import { removeDevice } from "@/lib/accounts/devices/remove-device";
import { testDevice } from "@/lib/accounts/devices/test-device";
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
    await setDeviceCookie(actor.userId, deviceId);
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
export async function chooseNoticesAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(chooseNoticesInput, form, locale, async (input) => {
    await chooseNotices(actor, input);
    revalidatePath(paths.workspaceDevices(locale));
    return { errors: {}, notice: words(locale)("devices.notices.done") };
  });
}

/** Sends a test notice to a device. */
export async function testDeviceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor();
  const locale = localeOfForm(form);
  return submit(testDeviceInput, form, locale, async (input) => {
    await testDevice(actor, input);
    return { errors: {}, notice: words(locale)("devices.list.tried") };
  });
}
