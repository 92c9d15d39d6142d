"use client";

import { useEffect, useId, useState } from "react";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { detectPushSupport, hasSubscription, type PushSupport, subscribe, unsubscribe } from "./subscription";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  locale: string;
  script: string;
  publicKey: string;
  /** The registered device of this browser. */
  deviceId?: string;
  add: Action;
  remove: Action;
  words: Record<"label" | "on" | "off" | "busy" | Exclude<PushSupport, "possible"> | "undecided" | "failed", string>;
};

/** Switches notices on this browser on and off. It requests the permission only on a click and explains a refusal. */
export function PhoneSwitch({ locale, script, publicKey, deviceId, add, remove, words }: Props) {
  const [support, setSupport] = useState<PushSupport>();
  const [isSubscribed, setSubscribed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const id = useId();

  useEffect(() => {
    const current = detectPushSupport();
    setSupport(current);
    if (current === "possible") hasSubscription({ script }).then(setSubscribed, () => {});
  }, [script]);

  const isOn = deviceId !== undefined && isSubscribed && support === "possible";
  const send = (action: Action, fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, locale })) form.set(name, value);
    return action(emptyForm, form);
  };

  async function enablePush(): Promise<string | undefined> {
    const permission = await Notification.requestPermission();
    if (permission !== "granted") {
      setSupport(detectPushSupport());
      return permission === "denied" ? undefined : words.undecided;
    }
    const { errors } = await send(add, await subscribe({ script, publicKey }));
    const [refused] = Object.values(errors);
    if (refused) await unsubscribe({ script });
    setSubscribed(!refused);
    return refused;
  }

  async function disablePush(): Promise<undefined> {
    await send(remove, { deviceId: deviceId ?? "" });
    await unsubscribe({ script });
    setSubscribed(false);
  }

  async function change() {
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    try {
      setError(await (isOn ? disablePush() : enablePush()));
    } catch {
      setError(words.failed);
    }
    setBusy(false);
  }

  const unavailable = support === undefined || support === "possible" ? undefined : words[support];
  const state = isBusy ? words.busy : isOn ? words.on : words.off;
  return (
    <div>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-describedby={id}
        disabled={support !== "possible"}
        onClick={change}
        className="group flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 text-start font-semibold disabled:cursor-default disabled:text-ink-3"
      >
        {words.label}
        <span
          aria-hidden="true"
          className="flex h-7 w-12 flex-none items-center rounded-full bg-line-2 px-0.5 transition-colors group-aria-checked:bg-jade group-disabled:opacity-50 motion-reduce:transition-none"
        >
          <span className="size-6 rounded-full bg-surface shadow-sm transition-[margin] group-aria-checked:ms-5 motion-reduce:transition-none" />
        </span>
      </button>
      <p id={id} role="status" className="mt-1 text-ink-2 text-sm">
        {unavailable ?? state}
      </p>
      {error && (
        <p role="alert" className="mt-2 font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
