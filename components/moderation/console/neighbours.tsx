import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { Key } from "./key";

type Props = {
  locale: Locale;
  /** The ids of the open cases in the order of the queue. */
  ids: string[];
  current: string;
  /** The page of a case. */
  pathOf?: (locale: Locale, id: string) => string;
};

/** Links the cases before and after this one; after a decided case, the first of the queue. */
export function Neighbours({ locale, ids, current, pathOf = paths.operatorCase }: Props) {
  const t = words(locale);
  const at = ids.indexOf(current);
  const links = [
    { id: at > 0 ? ids[at - 1] : undefined, name: t("operator.keys.previous"), key: "K" },
    { id: ids[at + 1], name: t("operator.keys.next"), key: "J" },
  ];
  return (
    <p className="flex gap-2">
      {links.map(
        ({ id, name, key }) =>
          id && (
            <a
              key={key}
              href={pathOf(locale, id)}
              aria-keyshortcuts={key.toLowerCase()}
              className={buttonClass("quiet", "inline-flex items-center gap-2")}
            >
              {name} <Key>{key}</Key>
            </a>
          ),
      )}
    </p>
  );
}
