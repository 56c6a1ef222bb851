/**
 * Texts that `pattern`, a list of words such as the languages have, matches: every choice of its groups, and of what
 * may be left out nothing or one thing. What repeats stands once, any letter is an `x`, and what only looks around
 * is passed over.
 */
export function expansions(pattern: string): string[] {
	const plain = pattern.replaceAll('\\s', ' ').replaceAll("[\\p{L}\\d'’-]{1,40}", 'x');
	const reader = new Reader(plain);
	return reader.alternatives();
}

class Reader {
	#at = 0;

	constructor(readonly pattern: string) {}

	alternatives(): string[] {
		let found = this.#sequence();
		while (this.#takes('|')) found = found.concat(this.#sequence());
		return found;
	}

	#sequence(): string[] {
		let bare = [''];
		let more: string[] = [];
		while (this.#at < this.pattern.length && !/[|)]/.test(this.pattern[this.#at]!)) {
			const parts = this.#part();
			const optional = this.#match(/[?*]|\{0[^}]*\}/y);
			this.#match(/(?:\+|\{[^}]*\})?\??/y);
			const joined = (heads: string[]) => heads.flatMap((head) => parts.map((tail) => head + tail));
			if (optional) more = more.concat(joined(bare));
			else [bare, more] = [joined(bare), joined(more)];
		}
		return bare.concat(more);
	}

	#part(): string[] {
		const around = this.#match(/\(\?<?[!=]/y);
		if (around || this.#match(/\(\?:/y)) {
			const found = this.alternatives();
			this.#match(/\)/y);
			return around ? [''] : found;
		}
		const set = this.#match(/\[[^\]]*\]/y);
		if (set) return [...set.slice(1, -1)];
		if (this.#match(/\\p\{L\}|\./y)) return ['x'];
		if (this.#match(/\\d/y)) return ['7'];
		if (this.#match(/\^/y)) return [''];
		this.#match(/\\/y);
		return [this.pattern[this.#at++]!];
	}

	#takes(sign: string): boolean {
		if (this.pattern[this.#at] !== sign) return false;
		this.#at++;
		return true;
	}

	#match(expression: RegExp): string | undefined {
		expression.lastIndex = this.#at;
		const found = expression.exec(this.pattern)?.[0];
		this.#at += found?.length ?? 0;
		return found;
	}
}
