import { buttonClass } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { OwnSession } from "@/lib/accounts/list-own-sessions";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Action = (form: FormData) => Promise<void>;
type Props = { locale: Locale; sessions: OwnSession[]; endOne: Action; endOthers: Action };

/** Lists a person's sessions, each with a button that ends it. */
export function SessionRows({ locale, sessions, endOne, endOthers }: Props) {
  const t = words(locale);
  return (
    <>
      <ul className="divide-y divide-line">
        {sessions.map(({ id, device, startedBy, createdAt, isHere }) => {
          const name = device ?? t("accounts.sessions.unknown");
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-3">
              <div className="min-w-0 flex-1 basis-44">
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  <bdi>{name}</bdi>
                  {isHere && <Tag look="good">{t("accounts.sessions.here")}</Tag>}
                </p>
                <p className="text-ink-2 text-sm">
                  {t(`accounts.sessions.${startedBy}`)} ·{" "}
                  {t("accounts.sessions.since", { date: formats(locale).day(createdAt, "moment") })}
                </p>
              </div>
              {!isHere && (
                <form action={endOne}>
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="sessionId" value={id} />
                  <button type="submit" className={buttonClass("quiet")}>
                    {t("accounts.signOut.submit")}
                    <span className="sr-only">: {name}</span>
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form action={endOthers} className="mt-2">
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className={buttonClass("plain")}>
            {t("accounts.sessions.endOthers")}
          </button>
        </form>
      )}
    </>
  );
}
