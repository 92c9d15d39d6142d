/** The form that releases held inquiries, to which the checkboxes of their rows belong; for the server and the browser. */
export const releaseFormId = "release-inquiries";
