import { escapeHtml } from "../http/escape-html";

/** A titled list of links. */
export type EmailList = {
  title: string;
  url: string;
  items: { label: string; detail?: string; url: string }[];
};

export const listsAsText = (lists: readonly EmailList[]): string[] =>
  lists.map(({ title, url, items }) =>
    [
      `${title}\n${url}`,
      ...items.map((item) => `* ${item.label}${item.detail ? ` (${item.detail})` : ""}\n  ${item.url}`),
    ].join("\n"),
  );

const styles = {
  title: "margin:20px 0 6px;font-weight:700",
  list: "margin:0 0 14px;padding:0;list-style:none;border-top:1px solid #e8e1d6",
  item: "padding:9px 0;border-bottom:1px solid #e8e1d6;font-size:15px",
  link: "color:#1d1a17",
  detail: "display:block;color:#5f564d;font-size:13px",
};

const link = (url: string, label: string): string =>
  `<a href="${escapeHtml(url)}" style="${styles.link}"><bdi>${escapeHtml(label)}</bdi></a>`;

export const listsAsHtml = (lists: readonly EmailList[]): string[] =>
  lists.flatMap(({ title, url, items }) => [
    `<p style="${styles.title}">${link(url, title)}</p><ul style="${styles.list}">`,
    ...items.map(
      ({ label, detail, url: itemUrl }) =>
        `<li style="${styles.item}">${link(itemUrl, label)}${detail ? `<span style="${styles.detail}"><bdi>${escapeHtml(detail)}</bdi></span>` : ""}</li>`,
    ),
    "</ul>",
  ]);
