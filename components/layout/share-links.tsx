import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  /** The page's own address. */
  path: string;
  /** What is said about it, without the address. */
  text: string;
  /** Where it is kept in mind, for what can be. */
  save?: string;
};

/** Plain links that take the page to friends and colleagues, the messenger of the trade first. */
export function ShareLinks({ locale, path, text, save }: Props) {
  const t = words(locale);
  const to = shareAddresses(text, absolute(path));
  const links = [
    ["WhatsApp", to.whatsapp],
    ["Telegram", to.telegram],
    [t("common.share.mail"), to.mail],
  ];
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-ink-2 text-sm print:hidden">
      {t("common.share.label")}
      {links.map(([name, href]) => (
        <a
          key={name}
          href={href}
          rel="nofollow noopener"
          target="_blank"
          className="inline-flex min-h-11 items-center underline md:min-h-0"
        >
          {name}
        </a>
      ))}
      {save && (
        <a href={save} rel="nofollow" className="inline-flex min-h-11 items-center underline md:min-h-0">
          {t("saved.save")}
        </a>
      )}
    </p>
  );
}

/** Where each way of sharing begins, with the words and the address filled in. */
export function shareAddresses(text: string, url: string) {
  const [words, link] = [inQuery(text), inQuery(url)];
  return {
    whatsapp: `https://wa.me/?text=${words}%0A${link}`,
    telegram: `https://t.me/share/url?url=${link}&text=${words}`,
    mail: `mailto:?subject=${words}&body=${link}`,
  };
}

/**
 * What may stand in a query as it is stays so: `:`, `/` and `,`, and letters beyond ASCII, which browsers encode. So the
 * words weigh little on a page that says them already.
 */
const inQuery = (text: string): string =>
  encodeURIComponent(text).replace(/%3A|%2F|%2C|(?:%[89A-F][0-9A-F])+/g, (letters) => decodeURIComponent(letters));
