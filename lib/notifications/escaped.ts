const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "<br>" };

/** Words as HTML that shows them as they are. */
export const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign);
