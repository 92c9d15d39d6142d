export type Fact = { name: string; value: string };

/** Names and what is so, line by line. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="mt-2 text-sm">
      {facts.map(({ name, value }) => (
        <div key={name} className="grid grid-cols-[minmax(7rem,2fr)_3fr] gap-3 border-line border-b py-2 last:border-0">
          <dt className="text-ink-2">{name}</dt>
          <dd className="num">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
