import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AssistForm } from "./assist-form.client";
import { DraftForm } from "./draft-form.client";
import type { DraftRow } from "./draft-rows";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  /** Hidden fields of both forms. */
  hidden: { shopId: string; assistId: string; locale: Locale };
  /** Hidden field of accepting: the version of the texts that the page shows. */
  version: string;
  /** Hidden fields of discarding: the draft's listing or video. */
  subject: Record<string, string>;
  rows: DraftRow[];
  look?: "go" | "plain";
  actions: Record<"accept" | "discard", Action>;
};

/** Accepts the ticked fields of a finished draft, or discards all of it. */
export function ProposalForms({ hidden, version, subject, rows, look, actions }: Props) {
  const t = words(hidden.locale);
  const common = { working: t("assist.working"), wrong: t("errors.title") };
  return (
    <>
      <DraftForm
        action={actions.accept}
        hidden={{ ...hidden, version }}
        rows={rows}
        look={look}
        words={{
          ...common,
          now: t("assist.draft.current"),
          nothingNow: t("assist.draft.empty"),
          proposed: t("assist.draft.proposed"),
          machine: t("assist.machine"),
          take: t("assist.draft.accept"),
        }}
      />
      <AssistForm
        action={actions.discard}
        hidden={{ ...hidden, ...subject }}
        look="quiet"
        idPrefix="discard-"
        words={{ ...common, submit: t("assist.draft.discard") }}
      />
    </>
  );
}
