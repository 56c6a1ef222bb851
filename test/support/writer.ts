/**
 * Somebody who writes in an editor that checks after every key, with a clock that stands still while nothing is done.
 */
import { Calm, type Shown, type ShownFinding } from '../../server/src/calm/index.js';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { type Change, Rope, type Span } from '../../server/src/text/index.js';

const { settings } = readSettings({});

export class Writer {
	readonly #calm = new Calm();
	readonly #checker = new Checker();
	#rope: Rope;
	#version = 1;
	#shown!: Shown;
	checked!: Checked;
	now = 0;
	/** Between two keys, in milliseconds. */
	pace = 120;
	/** How often another number of findings was shown. */
	changes = 0;
	/** How often something was found that was not shown. */
	held = 0;
	/** All that has ever been shown. */
	readonly seen = new Set<string>();

	readonly #known: Map<string, Checked> | undefined;

	/** @param known what has been checked already, for others that write the same. */
	constructor(text: string, known?: Map<string, Checked>) {
		this.#known = known;
		this.#rope = Rope.of(text);
		this.#look(this.#checker.check(this.#rope, settings));
		this.changes = 0;
	}

	get text(): string {
		return this.#rope.toString();
	}

	get shown(): readonly ShownFinding[] {
		return this.#shown.findings;
	}

	get until(): number | undefined {
		return this.#shown.until;
	}

	/** What is found in the text by somebody who opens it. */
	fresh(): readonly ShownFinding[] {
		return new Checker().check(this.text, settings).findings;
	}

	/** Writes `text`, a key after the other, behind `after` or at the end. */
	type(text: string, after?: string): void {
		this.typeAt(after === undefined ? this.text.length : this.text.indexOf(after) + after.length, text);
	}

	typeAt(at: number, text: string): void {
		let place = at;
		for (const key of text) {
			this.now += this.pace;
			this.replace({ from: place, to: place }, key);
			place += key.length;
		}
	}

	/** Presses the key that deletes backwards. */
	delete(at: number, length: number): void {
		for (let place = at; place > Math.max(0, at - length); place--) {
			this.now += this.pace;
			this.replace({ from: place - 1, to: place }, '');
		}
	}

	/** In one step. */
	replace(span: Span, text: string): void {
		this.#version++;
		const change = this.#edit(span, text);
		const checked =
			this.#known?.get(this.text) ??
			this.#checker.check(this.#rope, settings, undefined, { checked: this.checked, change });
		this.#known?.set(this.text, checked);
		this.#look(checked);
	}

	/** Writes with several cursors at once: each text behind another one. */
	together(...texts: readonly (readonly [text: string, after: string])[]): void {
		const length = Math.max(...texts.map(([text]) => text.length));
		const places = texts.map(([, after]) => this.text.indexOf(after) + after.length);
		for (let i = 0; i < length; i++) {
			this.now += this.pace;
			this.#version++;
			for (const [index, [text]] of texts.entries()) {
				const key = text[i] ?? '';
				this.#edit({ from: places[index]!, to: places[index]! }, key);
				for (const other of places.keys()) if (places[other]! >= places[index]!) places[other]! += key.length;
			}
			this.#look(this.#checker.check(this.#rope, settings));
		}
	}

	pause(milliseconds: number): void {
		this.now += milliseconds;
		this.#look(this.checked);
	}

	save(): void {
		this.#calm.rest();
		this.#look(this.checked);
	}

	#edit(span: Span, text: string): Change {
		const change = { ...span, inserted: text.length };
		const before = this.#rope;
		this.#rope = before.replace(span, text);
		this.#calm.edited(change, before, this.#rope, this.#version, this.now);
		return change;
	}

	#look(checked: Checked): void {
		const before = this.#shown?.findings.length;
		this.checked = checked;
		this.#shown = this.#calm.show(checked, this.now);
		if (this.shown.length !== before) this.changes++;
		if (this.shown.length < checked.findings.length) this.held++;
		for (const { rule, span } of this.shown) this.seen.add(`${rule.id} ${this.#rope.slice(span.from, span.to)}`);
	}
}
