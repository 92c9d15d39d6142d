/** A kept file as its box in a form knows it, so that a form that comes back can name it. */
export type KeptUpload = { id: string; bytes: number; name: string };

export const keptText = ({ id, bytes, name }: KeptUpload): string => `${id} ${bytes} ${name}`;

/** Undefined for what no form of ours says. */
export function readKept(text: string): KeptUpload | undefined {
  const [, id, bytes, name] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{1,9}) (.+)$/.exec(text) ?? [];
  return id && bytes && name ? { id, bytes: Number(bytes), name } : undefined;
}
