import type { FormState } from "../http/form-shape";
import { formStamp, isExpired } from "../rendering/form-stamp";

/** The time of a form that was open for too long begins again, so that sending it once more works. */
export function freshlyStamped(state: FormState): FormState {
  const { stamp } = state.values;
  if (typeof stamp !== "string" || !isExpired(stamp)) return state;
  return { ...state, values: { ...state.values, stamp: formStamp() } };
}
