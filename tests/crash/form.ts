import { Parser } from "htmlparser2";

/** The fields of a form as a browser would send them unchanged: name → value. */
export type Fields = Record<string, string>;

/** Reads the first form of `html` that has a field called `name`. @throws Error if there is none */
export function readForm(html: string, name: string): Fields {
  const forms: Fields[] = [];
  const parser = new Parser({
    onopentag(tag, { name: field, type = "", value = "", ...rest }) {
      if (tag === "form") forms.push({});
      const form = forms.at(-1);
      const isSkipped = type === "file" || (/^(checkbox|radio)$/.test(type) && !("checked" in rest));
      if (form && field && !isSkipped && /^(input|textarea|select)$/.test(tag)) form[field] = value;
    },
  });
  parser.end(html);
  const found = forms.find((form) => name in form);
  if (!found) throw new Error(`the page has no form with a field "${name}"`);
  return found;
}

/** Posts a form as a browser without a script does. */
export function post(url: string, fields: Fields, address: string): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { origin: new URL(url).origin, "x-forwarded-for": address };
  return fetch(url, { method: "POST", body, headers, redirect: "manual", signal: AbortSignal.timeout(10_000) });
}
