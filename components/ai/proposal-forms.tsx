import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AssistForm } from "./assist-form.client";
import { DraftForm } from "./draft-form.client";
import type { DraftRow } from "./draft-rows";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  /** What both forms send along, what only taking over does, and what only putting away does. */
  of: { shopId: string; assistId: string; locale: Locale };
  version: string;
  about: Record<string, string>;
  rows: DraftRow[];
  look?: "go" | "plain";
  actions: Record<"accept" | "discard", Action>;
};

/** A draft that is ready: what is ticked is taken over, or all of it is put away. */
export function ProposalForms({ of, version, about, rows, look, actions }: Props) {
  const t = words(of.locale);
  const common = { working: t("assist.working"), wrong: t("errors.title") };
  return (
    <>
      <DraftForm
        action={actions.accept}
        hidden={{ ...of, version }}
        rows={rows}
        look={look}
        words={{
          ...common,
          now: t("assist.draft.now"),
          nothingNow: t("assist.draft.nothingNow"),
          proposed: t("assist.draft.proposed"),
          machine: t("assist.machine"),
          take: t("assist.draft.take"),
        }}
      />
      <AssistForm
        action={actions.discard}
        hidden={{ ...of, ...about }}
        look="quiet"
        idPrefix="discard-"
        words={{ ...common, submit: t("assist.draft.discard") }}
      />
    </>
  );
}
