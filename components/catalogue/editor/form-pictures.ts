import type { FormState } from "@/lib/http/form-shape";
import type { Picture } from "@/lib/media/add-picture";
import { submittedList } from "./types";

/** Serializes an uploaded picture for a form field, so that a form that is shown again need not upload it again. */
export const serializePicture = ({ id, key, width, height, color }: Picture): string =>
  [id, key, width, height, color].join(" ");

/** Returns the pictures of the form: those of the listing, or after a submission those that the form named. */
export function picturesOf(state: FormState, own: Picture[]): Picture[] {
  if (!("pictures[]" in state.values)) return own;
  const uploaded = submittedList(state, "uploaded[]").map((text): Picture => {
    const [id = "", key = "", width, height, color = ""] = text.split(" ");
    return { id, key, width: Number(width), height: Number(height), color };
  });
  return submittedList(state, "pictures[]").flatMap(
    (id) => [...own, ...uploaded].find((picture) => picture.id === id) ?? [],
  );
}
