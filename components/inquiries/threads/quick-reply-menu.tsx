type Props = {
  replies: { id: string; title: string; body: string }[];
  label: string;
  choose: string;
  /** Receives the chosen text with its placeholders filled in. */
  use: (body: string) => void;
};

/** Inserts a quick reply into the reply field. */
export function QuickReplyMenu({ replies, label, choose, use }: Props) {
  if (replies.length === 0) return null;
  return (
    <label className="flex flex-wrap items-center gap-2 text-sm">
      <span className="text-ink-2">{label}</span>
      <select
        className="control max-w-full flex-1"
        value=""
        onChange={({ target }) => {
          const chosen = replies.find(({ id }) => id === target.value);
          if (chosen) use(chosen.body);
        }}
      >
        <option value="">{choose}</option>
        {replies.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
