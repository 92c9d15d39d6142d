/** A stored file as a box in a form, so that the form can refer to it when it is sent again. */
export type KeptUpload = { id: string; bytes: number; name: string };

/** Formats the value of the box. */
export const keptText = ({ id, bytes, name }: KeptUpload): string => `${id} ${bytes} ${name}`;

/** Parses the value of the box; undefined if the market's form did not write it. */
export function readKept(text: string): KeptUpload | undefined {
  const [, id, bytes, name] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{1,9}) (.+)$/.exec(text) ?? [];
  return id && bytes && name ? { id, bytes: Number(bytes), name } : undefined;
}
