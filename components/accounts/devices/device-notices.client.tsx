"use client";

import { useActionState } from "react";
import { CheckField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** A hidden choice keeps its value: the member receives no such notices now, but may do so later. */
  choices: { name: string; label: string; isOn: boolean; isHidden?: boolean }[];
  title: string;
  submit: string;
};

/** Renders the choice of notices that a device shows. */
export function DeviceNoticesForm({ action, hidden, choices, title, submit }: Props) {
  const [{ errors, notice }, send] = useActionState(action, emptyForm);
  return (
    <form action={send} className="mt-4 border-line border-t pt-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend className="font-semibold">{title}</legend>
        {choices.map(({ name, label, isOn, isHidden }) =>
          isHidden ? (
            isOn && <input key={name} type="hidden" name={name} value="on" />
          ) : (
            // React resets a form after its action; a checkbox with a new key starts with the stored choice.
            <CheckField key={`${name}-${isOn}`} name={name} label={label} checked={isOn} />
          ),
        )}
      </fieldset>
      <div className="mt-2 grid justify-items-start gap-3">
        <SubmitButton look="plain" pending={submit}>
          {submit}
        </SubmitButton>
        <Notice>{notice}</Notice>
        {errors.form && (
          <p role="alert" className="font-medium text-drum text-sm">
            {errors.form}
          </p>
        )}
      </div>
    </form>
  );
}
