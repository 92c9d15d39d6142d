import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FamilyMember, OpenOriginRequest } from "@/lib/catalogue/families/get-family";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { toBase36 } from "@/lib/core/id";
import type { FormState } from "@/lib/http/form-shape";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ChangeForm } from "./change-form.client";
import { LinkForm } from "./link-form.client";
import { originWords, relationOptions } from "./origin-words";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  locale: Locale;
  shopId: number;
  self: FamilyMember;
  parent?: FamilyMember;
  question: OpenOriginRequest | null;
  parents: { id: number; title: string }[];
  actions: Record<"link" | "change" | "end", Action>;
};

/** Edits or removes the link to a parent, shows an open request to another shop, or links a parent. */
export function OriginPanel({ locale, shopId, self, parent, question, parents, actions }: Props) {
  const t = words(locale);
  const hidden = { shopId: String(shopId), listingId: String(self.id), locale };
  const messages = originWords(locale);
  const today = dayInYiwu(new Date());
  const heading = "font-semibold text-lg";
  if (parent)
    return (
      <Panel className="grid gap-4">
        <h2 className={heading}>{t("families.change.title")}</h2>
        <ChangeForm
          key={`${self.relation} ${self.grewOn}`}
          action={actions.change}
          hidden={hidden}
          relations={relationOptions(locale).filter(({ value }) => parent.isOwn || value === "collaboration")}
          today={today}
          values={{
            relation: self.relation ?? "variant",
            changes: textIn(self.changes, locale, "zh"),
            grewOn: self.grewOn ?? "",
          }}
          words={{ ...messages, submit: t("families.change.submit") }}
        />
        <details className="border-line border-t pt-2">
          <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">
            {t("families.end.title")}
          </summary>
          <p className="mb-3 text-ink-2 text-sm">{t("families.end.text")}</p>
          <OneButton action={actions.end} hidden={hidden} label={t("families.end.submit")} look="danger" />
        </details>
      </Panel>
    );
  const names = question && { shop: textIn(question.shopNames, locale, "zh"), title: question.title };
  return (
    <>
      {question && names && (
        <Panel className="grid gap-3">
          <p>{t(`families.openRequest.${question.status}`, names)}</p>
          {question.status === "asked" && (
            <OneButton action={actions.end} hidden={hidden} label={t("families.openRequest.withdraw")} />
          )}
        </Panel>
      )}
      {question?.status !== "asked" && (
        <Panel className="grid gap-4">
          <h2 className={heading}>{t("families.link.title")}</h2>
          <LinkForm
            action={actions.link}
            hidden={hidden}
            relations={relationOptions(locale)}
            today={today}
            parents={parents.map(({ id, title }) => ({ value: toBase36(id), label: title }))}
            words={{
              ...messages,
              parent: t("families.link.parent"),
              choose: t("families.link.choose"),
              address: t("families.link.address"),
              addressHint: t("families.link.addressHint"),
              submit: t("families.link.submit"),
            }}
          />
        </Panel>
      )}
    </>
  );
}
