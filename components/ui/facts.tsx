export type Fact = { name: string; value: string };

/** Layout: names above each other beside their values; values at the end of the line; or that in two columns. */
const looks = { narrow: "facts", wide: "facts facts-wide", two: "facts facts-wide facts-two" } as const;

/** Renders names and values as a definition list. */
export function Facts({ facts, look = "narrow" }: { facts: Fact[]; look?: keyof typeof looks }) {
  return (
    <dl className={`${looks[look]} mt-2 text-sm`}>
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
