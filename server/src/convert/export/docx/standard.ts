/** What the standard calls things (ECMA-376 parts 1 and 2). */

/** What a part begins with. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const OFFICE = 'http://schemas.openxmlformats.org';
export const PACKAGE = `${OFFICE}/package/2006`;
/** Types of relationships begin with it, and attributes that name one belong to it. */
export const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
/** Types of parts begin with it. */
export const TYPES = 'application/vnd.openxmlformats';
export const WORD = `${TYPES}-officedocument.wordprocessingml`;

export const DECLARED_RELATIONS = `xmlns:r="${RELATIONS}"`;
/** The prefixes that parts of text need. */
export const DECLARED = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" ${DECLARED_RELATIONS}`;
