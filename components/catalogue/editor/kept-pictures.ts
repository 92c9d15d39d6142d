import type { FormState } from "@/lib/http/form-shape";
import type { Picture } from "@/lib/media/add-picture";
import { typedList } from "./types";

/** A picture that came with a form which is shown again: it travels in the form, so that it need not be sent twice. */
export const keptText = ({ id, key, width, height, color }: Picture): string =>
  [id, key, width, height, color].join(" ");

/** The pictures a form shows: those of the design, or, once it was sent, those it named. */
export function picturesOf(state: FormState, own: Picture[]): Picture[] {
  if (!("pictures[]" in state.values)) return own;
  const kept = typedList(state, "kept[]").map((text): Picture => {
    const [id = "", key = "", width, height, color = ""] = text.split(" ");
    return { id, key, width: Number(width), height: Number(height), color };
  });
  return typedList(state, "pictures[]").flatMap((id) => [...own, ...kept].find((picture) => picture.id === id) ?? []);
}
