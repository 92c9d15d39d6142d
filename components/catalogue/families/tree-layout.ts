type Member = { id: number; parentId: number | null };
/** `column` is the generation, `row` the row within the whole tree; both start at 0. `number` starts at 1. */
export type Placed<M> = {
  member: M;
  number: number;
  column: number;
  row: number;
  parent?: { column: number; row: number };
};

/**
 * Lays out a family as a tree: a column per generation, each parent centred between its first and last child, one
 * listing per cell. Numbers follow depth-first order, as in the list beside the tree. Requires parents before children.
 */
export function arrangeFamily<M extends Member>(members: readonly M[]): Placed<M>[] {
  const ids = new Set(members.map(({ id }) => id));
  const childrenOf = (id: number | null) =>
    members.filter((each) => (each.parentId !== null && ids.has(each.parentId) ? each.parentId : null) === id);
  const placed: Placed<M>[] = [];
  let rows = 0;
  const place = (member: M, column: number): Placed<M> => {
    const own: Placed<M> = { member, number: placed.length + 1, column, row: 0 };
    placed.push(own);
    const children = childrenOf(member.id).map((child) => place(child, column + 1));
    const [first, last] = [children[0], children.at(-1)];
    own.row = first && last ? (first.row + last.row) / 2 : rows++;
    for (const child of children) child.parent = own;
    return own;
  };
  for (const root of childrenOf(null)) place(root, 0);
  return placed;
}
