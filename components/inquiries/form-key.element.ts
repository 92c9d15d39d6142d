import { fillForm } from "../layout/visitor.element";
import { defineElement } from "../rendering/define-element";
import { pageBefore } from "../rendering/page-swap.element";

/** Only forms about a single shop have `way`. */
type Fields = Record<"key" | "shopId", HTMLInputElement> & { way?: HTMLInputElement };

/** The page that led to each shop first, since this document was loaded; it is stored nowhere else. */
const referrers: Record<string, string> = {};

/**
 * `<form-key>`: sets the form's idempotency key, so that two posts of one form count once, and the page that led to the
 * shop, and fills in what a signed-in visitor's account contains. Without a script the server compares the contents of forms instead.
 */
defineElement("form-key", (guard) => {
  const form = guard.closest("form") as HTMLFormElement;
  const { key, way, shopId } = form.elements as unknown as Fields;
  key.value ||= crypto.randomUUID?.() ?? "";
  if (way) way.value = referrers[shopId.value] ??= way.value || pageBefore;
  void fillForm(form);
});
