import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Refusal } from "../core/errors";
import { localeOfForm, submitDocument } from "./document-form";
import { withinRender } from "./document-render";

const schema = z.object({ email: z.string().min(1, "errors.required"), password: z.string() });

function formOf(values: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe("a document's form", () => {
  const typed = formOf({ locale: "fr", email: "lin@example.com", password: "rattle the drum", current: "old drum" });

  test("is answered with 422, in the reader's language, when it is refused", async () => {
    const render = { tags: new Set<string>(), status: undefined };
    const state = await withinRender(render, () =>
      submitDocument(schema, typed, async () => {
        throw new Refusal("errors.tooMany");
      }),
    );
    expect(render.status).toBe(422);
    expect(state.errors.form).toContain("Réessayez");
  });

  test("returns the typed values, but never a password", async () => {
    const state = await submitDocument(schema, typed, async () => ({ errors: {} }));
    expect(state.values).toEqual({ locale: "fr", email: "lin@example.com" });
  });

  test("sets no status when it is accepted", async () => {
    const render = { tags: new Set<string>(), status: undefined };
    await withinRender(render, () => submitDocument(schema, typed, async () => undefined));
    expect(render.status).toBeUndefined();
  });

  test("is in English if its locale is unknown", () => {
    expect(localeOfForm(formOf({ locale: "xx" }))).toBe("en");
  });
});
