import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  /** Path of the page to share. */
  path: string;
  /** Text of the message, without the URL. */
  text: string;
  /** Path that saves the page's listing or shop, if there is one. */
  save?: string;
  /** Path that reports the page's listing, shop or video to the market, if it shows one. */
  report?: string;
};

/** Renders links that share the page by WhatsApp, Telegram or email, save it, and report it. */
export function ShareLinks({ locale, path, text, save, report }: Props) {
  const t = words(locale);
  const to = shareUrls(text, absolute(path));
  const links = [
    ["WhatsApp", to.whatsapp],
    ["Telegram", to.telegram],
    [t("common.share.email"), to.mail],
  ];
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-ink-2 text-sm print:hidden">
      <span className="max-md:sr-only">{t("common.share.label")}</span>
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
      {report && (
        <a href={report} rel="nofollow" className="inline-flex min-h-11 items-center underline md:min-h-0">
          {t("moderation.report.link")}
        </a>
      )}
    </p>
  );
}

/** Returns the share URL of each service, with text and URL filled in. */
export function shareUrls(text: string, url: string) {
  const [words, link] = [encodeForQuery(text), encodeForQuery(url)];
  return {
    whatsapp: `https://wa.me/?text=${words}%0A${link}`,
    telegram: `https://t.me/share/url?url=${link}&text=${words}`,
    mail: `mailto:?subject=${words}&body=${link}`,
  };
}

/**
 * Encodes text for a query, except `:`, `/`, `,` and letters beyond ASCII, which browsers encode themselves. The page
 * already contains these letters, so they compress well.
 */
const encodeForQuery = (text: string): string =>
  encodeURIComponent(text).replace(/%3A|%2F|%2C|(?:%[89A-F][0-9A-F])+/g, (encoded) => decodeURIComponent(encoded));
