/** Reads the lines of a report for what was decided and what is to be done. */
import { addAll, countWhile, lazily, narrowed, type Span } from '../../text/index.js';
import type { ReadBlock } from '../facts/model.js';
import type { Section as Part, Sections } from '../sections/tree.js';
import { sentencesOf } from '../sentences/sentences.js';
import { Above, onlyPerson } from './above.js';
import { allottedTo, headsOwned, isForPeople, namesSomebody, onlyAllots } from './allotted.js';
import { isElected, leadsToElected } from './lines/elected.js';
import { type Line, shownText, textOf } from './lines/lines.js';
import type { OutcomeKind } from './lines/marks.js';
import { Proposed } from './lines/proposed.js';
import {
	electedBelow,
	endsBefore,
	listBelow,
	mayLead,
	nextSection,
	type Section,
	sectionBelow,
	take,
} from './lines/section.js';
import { announcesTasks } from './lines/tasks.js';
import type { Item, Lists } from './lists.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { ownedIn } from './owners.js';
import type { Around } from './people/around.js';
import { type AgendaItems, leadsToDecisions, type Reading, saidIn } from './said.js';
import { actionsIn } from './sentences/claims.js';
import { Votes } from './votes.js';

/** What is no account of the meeting. */
export interface Aside {
	/** The lists of those present, in order. */
	readonly lists: readonly Span[];
	readonly items: AgendaItems;
	/** What the items of the agenda are about: see {@link topicOf}. */
	readonly topics: ReadonlySet<string>;
}

export interface Given {
	readonly sentences: boolean;
	readonly stops: readonly number[];
	readonly sections: Sections;
	readonly aside: Aside;
	readonly lists: Lists;
}

/** Goes through the lines of a report, in order. */
export class Reader {
	readonly found: Outcome[] = [];
	readonly #given: Given;
	readonly #votes = new Votes();
	readonly #names: Above;
	readonly #proposed = new Proposed();
	#around: Around;
	readonly #tasked = new Set<string>();
	/** The one of decisions or of tasks that the line is in. */
	#section: Section | undefined;
	/** The line before. */
	#last: { readonly line: Line; readonly block: ReadBlock } | undefined;

	constructor(given: Given, around: Omit<Around, 'tasked'>) {
		this.#given = given;
		this.#around = { ...around, tasked: this.#tasked };
		this.#names = new Above(around);
	}

	/** Whether the lines that follow are in no section, and begin none by standing below the last one. */
	get isBetween(): boolean {
		return !this.#section && !(this.#last && mayLead(this.#last.line));
	}

	/** A thematic break: what follows the tasks of a section is something else, and so is a heading after none. */
	breaks(): void {
		const section = this.#section;
		if (section?.form !== undefined) this.#section = undefined;
		else if (section) section.broken = true;
	}

	/** A line of a quotation, in which no section begins or ends. */
	quoted(line: Line, block: ReadBlock): void {
		const proposed = this.#proposed.of(line);
		if (this.#given.sentences) this.#readSentences(line, block, false, { proposed });
	}

	/** @param index of the block. */
	line(line: Line, block: ReadBlock, index: number): void {
		this.#enter(line, block);
		const proposed = this.#proposed.of(line);
		const above = line.form === 'heading' ? undefined : this.#names.of(line);
		const next = nextSection(this.#section, line, block, this.#given, this.#around);
		const last = this.#last;
		this.#last = { line, block };
		if (next !== 'content') {
			this.#section = next;
			return;
		}
		if (this.#section && !line.inner && endsBefore(this.#section, line, block)) this.#section = undefined;
		const { of } = this.#section ?? {};
		if (last && (!this.#section || of === 'people' || of === 'elected') && this.#begins(line, last.line))
			this.#section = listBelow(last.line, last.block, this.#around) ?? this.#section;
		const section = this.#section;
		if (section && line.form === 'row') section.form = 'row';
		const told = section ? this.#told(section, line, block, index) : {};
		const kind = line.is ?? told.kind;
		const owned = kind === undefined && last && this.#given.sentences && ownedIn(line, last.line, block, this.#around);
		if (owned) this.#own(owned);
		else if (kind === undefined) this.#unmarked(line, block, { above, proposed });
		else {
			const read = outcomeOf(kind, line, block, { ...this.#around, ...above?.(), ...told.who });
			const outcome = read && line.is === 'decision' ? this.#votes.marked(read, line, this.found.at(-1)) : read;
			if (!outcome) return;
			this.found.push(outcome);
			for (const each of outcome.who) this.#tasked.add(each);
			if (kind === 'decision' && this.#given.sentences) {
				const reading = { items: NO_ITEMS, moved: [], above, proposed: false, marked: true };
				addAll(this.found, saidIn(line, block, this.#around, reading));
			}
		}
	}

	/** What a line says of the one above, which may be a task already. */
	#own(owned: Outcome): void {
		const { found } = this;
		const before = found.at(-1);
		if (before?.kind !== 'action' || before.text !== owned.text) found.push(owned);
		else found[found.length - 1] = { ...before, ...owned, span: before.span };
	}

	#told(section: Section, line: Line, block: ReadBlock, index: number): Told {
		if (section.of !== 'elected') return inSection(section, line, this.#given.lists.at(line, index), this.#around);
		const isLed = section.end === undefined;
		const isOne = line.form !== 'row' && (isLed || !this.#isPresent(line, block));
		if (isOne && isElected(line, isLed, this.#around)) return { kind: 'decision', who: { elected: true } };
		// A lead speaks for the lines right below it.
		if (isLed && line.form !== 'item') this.#section = undefined;
		return {};
	}

	/** Whether a line is the first of a list below another that may lead to it. */
	#begins({ form, indent }: Line, last: Line): boolean {
		if (form !== 'item' || !(last.form === 'text' || last.form === 'item')) return false;
		return (last.indent === undefined || last.indent < indent!) && mayLead(last);
	}

	/** What ends where another part of the report begins. */
	#enter(line: Line, block: ReadBlock): void {
		const { stops, sections } = this.#given;
		const at = startOf(line, block);
		if (line.form === 'heading') {
			const text = shownText(line.proses[0]!, line.plain, block);
			this.#votes.begin(isItem(sections.at(at)) ? text : undefined);
			this.#names.heading(line);
			this.#around = { ...this.#around, section: text };
		} else if (stops[countWhile(stops, (each) => each < at)] === at) this.#section = undefined;
	}

	#unmarked(line: Line, block: ReadBlock, manner: Manner): void {
		if (!this.#given.sentences) return;
		if (this.#mayElect(line, block) && leadsToElected(line)) this.#section = electedBelow(line, block);
		else if (leadsToDecisions(line, this.#around)) this.#section = sectionBelow('decision', line, block);
		const { is, of } = this.#section ?? {};
		this.#readSentences(line, block, is === 'decision' && of !== 'elected', manner);
	}

	/** @param isDecision what stands there has been decided in any case. */
	#readSentences(line: Line, block: ReadBlock, isDecision: boolean, manner: Manner): void {
		const { aside } = this.#given;
		// Those present say nothing.
		if (this.#isPresent(line, block)) {
			this.#votes.begin(undefined);
			return;
		}
		const moved = isDecision ? [] : this.#votes.in(line, block, this.#around, this.found);
		addAll(this.found, saidIn(line, block, this.#around, { items: aside.items, moved, ...manner }));
	}

	/** Whether it is in a list of those present. */
	#isPresent(line: Line, block: ReadBlock): boolean {
		const { lists } = this.#given.aside;
		const at = startOf(line, block);
		const list = lists[countWhile(lists, ({ from }) => from <= at) - 1];
		return list !== undefined && at < list.to;
	}

	/** It is no item of an agenda, nor in another section. */
	#mayElect({ form, proses }: Line, block: ReadBlock): boolean {
		const at = proses[0]!.item?.marker.from ?? 0;
		const isItem = form === 'item' && this.#given.aside.items.has(block.from + at);
		return form !== 'row' && !isItem && (this.#section?.of ?? 'elected') === 'elected';
	}
}

const NO_ITEMS: AgendaItems = new Map();

type Manner = Omit<Reading, 'items' | 'moved'>;

function startOf(line: Line, block: ReadBlock): number {
	return block.from + line.proses[0]!.span.from;
}

interface Told {
	readonly kind?: OutcomeKind;
	readonly who?: Partial<Around>;
}

/** What a line is by its section, and for whom. */
function inSection(section: Section, line: Line, item: Item | undefined, around: Around): Told {
	const { label } = item ?? {};
	const isTask = section.is === 'action' || (label !== undefined && onlyAllots(label, around));
	const allotted = label && isTask ? allottedTo(label, around, section.allots && line.top) : undefined;
	const isName = line.box === undefined && line.form === 'item';
	const only =
		allotted?.length && label?.written && label.said === '' ? label.written : onlyPerson(textOf(line), around)?.written;
	const heads = item !== undefined && line.box === undefined && isTask && headsOwned(item, around);
	const isTaken = !line.inner && take(section, line, heads ? '' : isName ? only : undefined);
	const above = section.under?.names || undefined;
	return {
		...(isTaken && isOneOf(section, line, item, around) && { kind: isTask ? 'action' : section.is }),
		who: { ...(above !== undefined && { above, within: true }), ...(allotted && { allotted }) },
	};
}

/** What names nobody may be a subject with more below it, a question, or only tell when: “Deadline: 5 May”. */
function isOneOf({ of }: Section, line: Line, item: Item | undefined, around: Around): boolean {
	const { label, leads } = item ?? {};
	if (line.form === 'text' && announcesTasks(textOf(line), around.languages)) return false;
	if (of === 'people') return label !== undefined && isForPeople(label, around);
	const text = textOf(line);
	if (isQuestion(line, label?.said ?? text) || isRemark(line, text, around)) return false;
	const isOpen = () => leads || ONLY_WHEN().test(text);
	return of === undefined || (label !== undefined && namesSomebody(label, around)) || !isOpen();
}

/** “Ann: What is our policy?”: it is to be answered, by nobody in particular. */
function isQuestion({ form, box }: Line, text: string): boolean {
	return form !== 'row' && box === undefined && text.endsWith('?') && sentencesOf(text).length === 1;
}

/** “(all flyers handed out)”, which nobody is to do. */
function isRemark({ form, box }: Line, text: string, { doers, languages }: Around): boolean {
	const isOne = form !== 'row' && box === undefined && ALL_IN_BRACKETS.test(text);
	return isOne && doers.in(text).length === 0 && actionsIn(text, languages).length === 0;
}

const ALL_IN_BRACKETS = /^\([^()]*\)[.;!]*$/;
const ONLY_WHEN = lazily(() =>
	narrowed(/^[^:：→>]{2,30}[:：→>][^\p{L}\d]{0,10}\d\P{L}{0,30}(?:\p{L}{1,20}\P{L}{0,10})?$/u),
);

/** A heading that is neither the title of the report nor has others below it. */
function isItem({ parent, children }: Part): boolean {
	return children.length === 0 && parent !== undefined && parent.children.length > 1;
}
