export type Fact = { name: string; value: string };

/** Renders names and values as a definition list. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts mt-2 text-sm">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
