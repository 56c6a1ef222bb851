/** Whom diagnostics come from, and whose settings they are: the name that clients know. */
export const SOURCE = 'rapporteur';
