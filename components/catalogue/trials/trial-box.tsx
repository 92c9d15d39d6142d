import type { ShownTrial } from "@/lib/catalogue/trials/trial";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { mayShowFormValues } from "@/lib/rendering/document";
import { formStamp } from "@/lib/rendering/form-stamp";
import { InterestFields } from "./interest-fields";
import { InterestForm } from "./interest-form.client";

type Props = {
  locale: Locale;
  trial: ShownTrial;
  /** Last segment of the listing's path. */
  handle: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Shows a trial with its votes and the form for a vote. Has the id `trial`, to which the form redirects. */
export function TrialBox({ locale, trial, handle, action }: Props) {
  const t = words(locale);
  const { votes, goal, endsAt, isOpen } = trial;
  const thanksLook = "hidden rounded-m bg-jade-soft px-4 py-3 text-jade text-sm target:block";
  const fields = {
    hidden: { locale, listing: handle },
    stamp: formStamp(),
    words: {
      vote: t("trials.box.vote"),
      email: t("trials.box.email"),
      emailHint: t("trials.box.emailHint"),
      optional: t("catalogue.editor.optional"),
      trap: t("inquiries.sendInquiry.trap"),
      errors: t("errors.title"),
    },
  };
  return (
    <section id="trial" className="grid gap-2.5 rounded-l border border-amber bg-amber-soft p-4 print:hidden">
      <h2 className="font-bold text-lg">{t("trials.box.title")}</h2>
      <p className="text-sm">{t("trials.box.text")}</p>
      <div>
        <progress
          value={Math.min(votes, goal)}
          max={goal}
          className="h-2.5 w-full appearance-none overflow-hidden rounded-full bg-surface [&::-moz-progress-bar]:bg-jade [&::-webkit-progress-bar]:bg-surface [&::-webkit-progress-value]:bg-jade"
          aria-labelledby="votes"
        />
        <p id="votes" className="num text-sm">
          <b>{t("trials.box.count", { votes, goal })}</b>{" "}
          {isOpen ? t("trials.box.until", { date: formats(locale).day(endsAt) }) : t("trials.box.over")}
        </p>
      </div>
      <p id="voted" className={thanksLook}>
        {t("trials.box.voted")}
      </p>
      <p id="mailed" className={thanksLook}>
        {t("trials.box.emailed")}
      </p>
      {isOpen &&
        (mayShowFormValues() ? (
          <InterestForm action={action} fields={fields} />
        ) : (
          <InterestForm action={action}>
            <InterestFields state={emptyForm} {...fields} />
          </InterestForm>
        ))}
    </section>
  );
}
