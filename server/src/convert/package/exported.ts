/**
 * The name of a property of documents that Rapporteur has exported. Their headings and lists are what their styles say, so an
 * import guesses nothing from bold lines and typed numbers. LibreOffice keeps it, and it is shown among the properties.
 */
export const EXPORTED = 'Rapporteur';

/** Where Word says that links to the beginning of a document lead. */
export const TOP = '_top';
