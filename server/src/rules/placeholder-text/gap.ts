/** What was never filled in, or was to be removed, whatever shows it. */
import type { Span } from '../../text/index.js';

/**
 * `sign`: what stands there says that it is to be replaced. `blank`: nothing does. `unwritten`: that something is to be
 * written there. `doubt`: a question of the writer's. `question`: one to a colleague, or what somebody asked at the meeting, in
 * a paragraph of its own. `instruction`: what the template says. `choice`: one of the `options` is to stay. `time`: where
 * in the recording something was said.
 */
type Kind = 'sign' | 'blank' | 'unwritten' | 'doubt' | 'question' | 'instruction' | 'choice' | 'time';

export interface Gap {
	readonly kind: Kind;
	/** In the source of the block. */
	readonly span: Span;
	readonly words: string;
	/** It opens a line, and a colon and words follow: "TODO: Ana writes to the host". */
	readonly labels?: true;
	/** What goes with the instruction, where other words stand beside it: "**Present (please add yourself):**". */
	readonly told?: Span;
	readonly options?: readonly string[];
}

/** The same in the plain text of a paragraph, which may be quoted or struck out. */
export type Found = Span & Pick<Gap, 'kind' | 'told' | 'options'>;

/** In longer paragraphs nobody fills in a form. */
export const LONGEST_FORM = 2_000;
