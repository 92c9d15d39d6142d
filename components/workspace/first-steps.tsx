import { Panel } from "@/components/ui/panel";

export type Step = { label: string; href?: string; isDone: boolean };

type Props = { title: string; progress: string; steps: Step[]; words: { done: string; toDo: string } };

/** Lists the first steps of a new shop and marks those that are done. */
export function FirstSteps({ title, progress, steps, words }: Props) {
  return (
    <Panel className="mb-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-bold text-xl">{title}</h2>
        <p className="num text-ink-3 text-sm">{progress}</p>
      </div>
      <ol className="mt-2 grid gap-x-6 md:grid-cols-2">
        {steps.map(({ label, href, isDone }) => (
          <li key={label} className="flex min-h-11 items-center gap-3">
            <span
              aria-hidden="true"
              className={`grid size-6 flex-none place-items-center rounded-full border-[1.5px] text-xs ${
                isDone ? "border-jade bg-jade text-white" : "border-line-2"
              }`}
            >
              {isDone && "✓"}
            </span>
            <span className="sr-only">{isDone ? words.done : words.toDo}</span>
            {href && !isDone ? (
              <a href={href} className="inline-flex min-h-11 items-center font-semibold underline">
                {label}
              </a>
            ) : (
              <span className={isDone ? "text-ink-2" : ""}>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
