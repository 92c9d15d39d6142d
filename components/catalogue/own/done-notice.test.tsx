import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { words } from "@/lib/i18n/messages";
import { DoneNotice } from "./done-notice";

test("a refused publication renders an alert, not a success", () => {
  const html = renderToStaticMarkup(<DoneNotice done="incomplete" locale="en" />);
  expect(html).toContain(words("en")("catalogue.done.incomplete"));
  expect(html).toContain('role="alert"');
  expect(html).toContain("text-drum");
  expect(html).not.toContain("jade");
});

test("a successful publication renders a success", () => {
  const html = renderToStaticMarkup(<DoneNotice done="published" locale="en" />);
  expect(html).toContain('role="status"');
  expect(html).toContain("text-jade");
});
