/**
 * The source of a regular expression, made of words and phrases by `phrases.ts`. It is matched against text in lower
 * case.
 */
export type Pattern = string;

/**
 * The beginnings of words, made from the phrases of other subjects by `npm run gen`: for each, the places of the phrases that may
 * stand where it does, and for none, “”, of those that may stand anywhere.
 */
export type Stems = Readonly<Record<string, readonly number[]>>;
