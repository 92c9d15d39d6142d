import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { words } from "@/lib/i18n/messages";
import { DoneNotice } from "./done-notice";

test("a refused publish is announced as an error, not in green", () => {
  const html = renderToStaticMarkup(<DoneNotice done="incomplete" locale="en" />);
  expect(html).toContain(words("en")("catalogue.done.incomplete"));
  expect(html).toContain('role="alert"');
  expect(html).toContain("text-drum");
  expect(html).not.toContain("jade");
});

test("a publish that went well is announced in green", () => {
  const html = renderToStaticMarkup(<DoneNotice done="published" locale="en" />);
  expect(html).toContain('role="status"');
  expect(html).toContain("text-jade");
});
