import { type VisitSource, visitSources } from "@/db/base/visit-source";

export { type VisitSource, visitSources };

export const isVisitSource = (value: unknown): value is VisitSource =>
  (visitSources as readonly unknown[]).includes(value);

/** Search engines by the name before their country: google.com.br, yandex.ru, ya.ru, m.baidu.com. */
const engines =
  /(^|\.)(google|yandex|ya|baidu|bing|duckduckgo|yahoo|ecosia|naver|sogou|so|sm|qwant|startpage|brave|daum|seznam|petalsearch|ask)(\.[a-z]{2,3}){1,2}$/;
/** Sites where people share links: messengers, networks and email. */
const shared =
  /(^|\.)(whatsapp\.com|wa\.me|telegram\.org|t\.me|facebook\.com|fb\.com|messenger\.com|instagram\.com|vk\.com|vk\.ru|ok\.ru|twitter\.com|x\.com|t\.co|linkedin\.com|lnkd\.in|pinterest(?:\.[a-z]{2,3}){1,2}|reddit\.com|youtube\.com|tiktok\.com|douyin\.com|weixin\.qq\.com|wx\.qq\.com|mail\.qq\.com|weibo\.com|xiaohongshu\.com|line\.me|mail\.google\.com|mail\.yahoo\.com|mail\.ru|outlook\.live\.com)$/;

type VisitRequest = { referer?: string; host: string; isFromExhibition: boolean };

/**
 * Returns the kind of source: the trade fair whose code the visitor scanned this week, or else the referring page.
 * `host` is the market's, as the visitor typed it.
 */
export function visitSource({ referer, host, isFromExhibition }: VisitRequest): VisitSource {
  if (isFromExhibition) return "exhibition";
  if (!referer) return "direct";
  const match = /^(?:https?|android-app):\/\/([^/?#]+)([^?#]*)/.exec(referer);
  if (!match) return "direct";
  const [, from = "", path = ""] = match;
  if (from === host) return ofOwnPage(path);
  const name = from.replace(/:\d+$/, "").toLowerCase();
  if (referer.startsWith("android-app:") || shared.test(name))
    return name.includes("googlequick") ? "engine" : "shared";
  return engines.test(name) ? "engine" : "site";
}

/**
 * Returns the source by the referrer that a page's script reports: a path of the market, the browser's referrer, or "-"
 * for none. Undefined for an empty text, as from a page without scripts. `origin` is the market's.
 */
export function reportedSource(reported: string, origin: URL): VisitSource | undefined {
  if (!reported) return undefined;
  const referer = reported.startsWith("/") ? origin.origin + reported : reported;
  return visitSource({ referer, host: origin.host, isFromExhibition: false });
}

const ofOwnPage = (path: string): VisitSource => {
  const page = path.split("/", 3)[2] ?? "";
  if (page === "search") return "search";
  return page === "videos" ? "video" : "market";
};
