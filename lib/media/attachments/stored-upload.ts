/** A stored file as a box in a form, so that the form can refer to it when it is sent again. */
export type StoredUpload = { id: string; bytes: number; name: string };

/** Formats the value of the box. */
export const formatStoredUpload = ({ id, bytes, name }: StoredUpload): string => `${id} ${bytes} ${name}`;

/** Parses the value of the box; undefined if the market's form did not write it. */
export function parseStoredUpload(text: string): StoredUpload | undefined {
  const [, id, bytes, name] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{1,9}) (.+)$/.exec(text) ?? [];
  return id && bytes && name ? { id, bytes: Number(bytes), name } : undefined;
}
