import type { FormState } from "@/lib/http/form-shape";
import type { PhraseChoice } from "@/lib/translations/phrase-choices";
import { PhraseFields } from "./phrase-fields";

type Props = {
  state: FormState;
  /** Each topic with a label is folded separately. */
  topics: { label?: string; choices: PhraseChoice[] }[];
  words: { phrases: string; phrasesHint: string };
};

const summary =
  "flex min-h-11 cursor-pointer list-none items-center gap-2 font-medium text-sm [&::-webkit-details-marker]:hidden";
/** Offers sentences that the other side reads in its own language, before the message. It opens when one is chosen. */
export function PhrasePicker({ state, topics, words }: Props) {
  const isChosen = ({ name, parts }: PhraseChoice) =>
    [name, ...parts.map((part) => (typeof part === "string" ? "" : part.name))].some((field) => state.values[field]);
  const isOpen = ({ choices }: { choices: PhraseChoice[] }) => choices.some(isChosen);
  return (
    <details open={topics.some(isOpen)} className="group/picker rounded-m border border-line px-4 py-1">
      <summary className={summary}>
        <span aria-hidden="true" className="text-ink-3 text-xs group-open/picker:rotate-180">
          ▾
        </span>
        {words.phrases}
      </summary>
      <p className="mb-2 text-ink-3 text-xs">{words.phrasesHint}</p>
      {topics.map((topic, index) =>
        topic.label ? (
          <details key={topic.label} open={isOpen(topic)} className="group/topic border-line border-t">
            <summary className={summary}>
              <span aria-hidden="true" className="text-ink-3 text-xs group-open/topic:rotate-180">
                ▾
              </span>
              {topic.label}
            </summary>
            <PhraseFields state={state} choices={topic.choices} />
          </details>
        ) : (
          <PhraseFields key={String(index)} state={state} choices={topic.choices} />
        ),
      )}
    </details>
  );
}
