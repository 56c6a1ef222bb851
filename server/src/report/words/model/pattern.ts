/**
 * The source of a regular expression, made of words and phrases by `phrases.ts`. It is matched against text in lower
 * case.
 */
export type Pattern = string;

/** The beginnings of words, made from the phrases of other subjects by `npm run gen`. */
export type Stems = readonly string[];
