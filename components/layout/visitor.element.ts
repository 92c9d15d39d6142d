import { createElement } from "../rendering/create-element";
import type { VisitorFields } from "./visitor";

/** Returns kind, number of unread notices and parts of the name from the visitor cookie; nothing for guests. */
const readVisitor = () => /(?:^|; )visitor=([^;]+)/.exec(document.cookie)?.[1]?.split(".") ?? [];

const all = (name: string) => document.querySelectorAll<HTMLElement>(name);

/** Shows the signed-in visitor in the elements of visitor-link.tsx, since the HTML is the same for everybody. */
function showVisitor() {
  const [kind, unread, ...parts] = readVisitor();
  const name = decodeURIComponent(parts.join("."));
  let labels: DOMStringMap = {};
  for (const mark of all("visitor-initial")) {
    mark.textContent = [...name][0] ?? "";
    labels = mark.dataset;
  }
  const [, locale] = location.pathname.split("/");
  for (const box of all("visitor-name")) {
    box.dataset.guest ??= box.textContent;
    box.textContent = kind === "m" ? `${labels.shop} · ${name}` : name || box.dataset.guest;
    const link = box.parentElement as HTMLAnchorElement;
    link.href = `/${locale}/${{ m: "workspace", b: "account" }[kind ?? ""] ?? "sign-in"}`;
    // A guest returns to the page with its quantity and currency; from the home page, to the own account or shop.
    link.onclick = () => {
      const { pathname, search } = location;
      const [, , page = "sign-in"] = pathname.split("/");
      if (!kind && page !== "sign-in") link.search = `?back=${encodeURIComponent(pathname + search)}`;
    };
  }
  for (const badge of all("notice-badge")) {
    badge.textContent = Number(unread) ? `${unread}` : "";
    if (badge.textContent) badge.append(createElement("span", { class: "sr-only" }, ` ${labels.notices}`));
  }
}

async function loadFields(): Promise<Partial<VisitorFields>> {
  if (!readVisitor().length) return {};
  const response = await fetch("/api/visitor");
  // The response has renewed the cookie, or removed it because the session has ended.
  showVisitor();
  return response.status === 200 ? response.json() : {};
}

showVisitor();
const fields = loadFields().catch(() => ({}));
addEventListener("pageshow", showVisitor);

/** Fills a form's empty fields in with what a signed-in visitor's account contains. */
export async function fillForm({ elements }: HTMLFormElement): Promise<void> {
  for (const [name, value] of Object.entries(await fields)) {
    const field = elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    if (!field || field.value) continue;
    field.value = value;
    // A list of countries may lack that of the visitor.
    if ("selectedIndex" in field && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}
