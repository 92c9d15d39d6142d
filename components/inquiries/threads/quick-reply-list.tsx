import { buttonClass } from "@/components/ui/button";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { QuickReply } from "@/lib/inquiries/threads/list-quick-replies";

type Props = {
  replies: QuickReply[];
  remove: (state: FormState, form: FormData) => Promise<FormState>;
  mayEdit: boolean;
  shopId: number;
  locale: Locale;
};

/** Lists a shop's quick replies with the text in the reader's language and the languages available. */
export function QuickReplyList({ replies, remove, mayEdit, shopId, locale }: Props) {
  const t = words(locale);
  return (
    <ul className="divide-y divide-line rounded-l border border-line bg-surface">
      {replies.map(({ id, title, bodies }) => {
        const shown = bodies[locale] ? locale : locales.find((each) => bodies[each]);
        return (
          <li key={id} className="flex flex-wrap items-start gap-3 p-4">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">
                <bdi>{title}</bdi>
              </p>
              {shown && (
                <p lang={languageTag(shown)} dir="auto" className="mt-1 whitespace-pre-wrap break-words text-ink-2">
                  {bodies[shown]}
                </p>
              )}
              <p className="mt-1 text-ink-3 text-sm">
                {locales
                  .filter((each) => bodies[each])
                  .map((each) => languageNames[each])
                  .join(" · ")}
              </p>
            </div>
            {mayEdit && (
              <div className="flex gap-2">
                <a href={`${paths.workspaceQuickReplies(locale, id)}#reply`} className={buttonClass("quiet")}>
                  {t("threads.quickReplies.edit")}
                </a>
                <OneButton
                  action={remove}
                  hidden={{ shopId: String(shopId), quickReplyId: id, locale }}
                  label={t("threads.quickReplies.remove")}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
