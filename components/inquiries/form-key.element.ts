import { defineElement } from "../rendering/define-element";
import { pageBefore } from "../rendering/page-swap.element";

/** Those of a form about a shop have all three. */
type Fields = Record<"key" | "shopId", HTMLInputElement> & { way?: HTMLInputElement };

/** By which page each shop was found first, since this document was loaded; kept nowhere else. */
const cameFrom: Record<string, string> = {};

/**
 * `<form-key>`: gives the form around it a key of its own for this visit, so that two posts of one form are known as one,
 * and the page its shop was found by. Without a script the server tells forms apart by what was written.
 */
defineElement("form-key", (guard) => {
  const { key, way, shopId } = (guard.closest("form") as HTMLFormElement).elements as unknown as Fields;
  key.value ||= crypto.randomUUID?.() ?? "";
  if (way) way.value = cameFrom[shopId.value] ??= way.value || pageBefore;
});
