import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Searches the inquiries of the current filter by buyer, reference or listing. */
export function InboxSearch({ reader, status, query }: { reader: Locale; status?: string; query: string }) {
  const t = words(reader);
  return (
    <search>
      <form action={paths.workspaceInquiries(reader)} className="mb-3 flex gap-2">
        {status && <input type="hidden" name="status" value={status} />}
        <input
          type="search"
          name="q"
          defaultValue={query}
          maxLength={100}
          aria-label={t("threads.inbox.search")}
          placeholder={t("threads.inbox.search")}
          className="control min-w-0 flex-1"
        />
        <button type="submit" className={buttonClass("plain")}>
          {t("threads.inbox.find")}
        </button>
      </form>
    </search>
  );
}
