import type { FormState } from "../http/form-shape";
import { formStamp, isExpired } from "../rendering/form-stamp";

/** Replaces the expired time stamp of a form that was open for too long, so that it can be sent again. */
export function renewFormStamp(state: FormState): FormState {
  const { stamp } = state.values;
  if (typeof stamp !== "string" || !isExpired(stamp)) return state;
  return { ...state, values: { ...state.values, stamp: formStamp() } };
}
