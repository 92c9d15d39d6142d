/** Response of /api/visitor: values by the names of the fields of a form. */
export type VisitorFields = { name: string; email: string; country: string };
