import type { FormState } from "@/lib/http/form-shape";
import { fieldId } from "./field";

type Props = {
  state: FormState;
  title: string;
  idPrefix?: string;
  /** Labels by field name, for forms whose error messages do not name the field. */
  labels?: Partial<Record<string, string>>;
};

/** Lists the errors of a submitted form, each as a link to its field. */
export function FormErrors({ state, title, idPrefix, labels = {} }: Props) {
  const errors = Object.entries(state.errors);
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="rounded-m border-[1.5px] border-drum bg-drum-soft p-4 text-sm">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(([name, message]) => (
          <li key={name}>
            {name === "form" ? (
              message
            ) : (
              <a href={`#${fieldId(name, idPrefix)}`}>
                {labels[name] && <b>{labels[name]} · </b>}
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
