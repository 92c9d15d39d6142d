import type { FormState } from "@/lib/http/form-shape";
import { fieldId } from "./field";

type Props = {
  state: FormState;
  title: string;
  idPrefix?: string;
  /** Field name → its label, for forms whose sentences do not say which field they are about. */
  labels?: Partial<Record<string, string>>;
};

/** What is wrong with a form that came back, first of all, each sentence a link to its field. */
export function FormErrors({ state, title, idPrefix, labels = {} }: Props) {
  const errors = Object.entries(state.errors);
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="rounded-m border-[1.5px] border-drum bg-drum-soft p-4 text-sm">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc ps-5">
        {errors.map(([name, sentence]) => (
          <li key={name}>
            {name === "form" ? (
              sentence
            ) : (
              <a href={`#${fieldId(name, idPrefix)}`}>
                {labels[name] && <b>{labels[name]} · </b>}
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
