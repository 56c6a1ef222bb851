/** Settings files as nobody would write them who means well, made at random from a seed. */
export class Hostile {
	#seed: number;

	constructor(seed: number) {
		this.#seed = seed;
	}

	/** From 0 to below `n`. */
	below(n: number): number {
		this.#seed = (this.#seed * 48271) % 0x7fffffff;
		return this.#seed % n;
	}

	#one<T>(of: readonly T[]): T {
		return of[this.below(of.length)]!;
	}

	#repeat(part: string, most: number): string {
		return part.repeat(1 + this.below(most));
	}

	#pattern(): string {
		const parts = [
			'*a',
			'*',
			'**/',
			'!(',
			'(',
			')',
			'+(a|',
			'{a,',
			'}',
			'[',
			']',
			'?',
			'\\\\',
			'a',
			'/',
			'@(',
			'|',
			'\\0',
		];
		return Array.from({ length: 1 + this.below(4) }, () => this.#repeat(this.#one(parts), 2_000)).join('');
	}

	#scalar(): string {
		const long = this.#repeat(this.#one(['x', ' ', 'é', '\\0', 'missing-annex', '\t', '📎']), 30_000);
		return this.#one([
			JSON.stringify(this.#pattern()),
			`"${long}"`,
			long,
			'~',
			'[]',
			'{}',
			'*a',
			'&a b',
			'!!js x',
			'0x1',
			'.inf',
		]);
	}

	#list(most: number, item: () => string): string {
		return `[${Array.from({ length: 1 + this.below(most) }, item).join(', ')}]`;
	}

	#nested(): string {
		const [open, close] = this.#one([
			['[', ']'],
			['{a: ', '}'],
			['- ', ''],
			['? ', ''],
			['!a ', ''],
			['&a ', ''],
		] as const);
		const deep = 1 + this.below(5_000);
		return open.repeat(deep) + close.repeat(this.below(2) * deep);
	}

	#entry(): string {
		const key = this.#one([
			'ignore',
			'reports',
			'annexWords',
			'externalAnnexes',
			'require',
			'acronyms',
			'rules',
			'extends',
			'overrides',
			'final',
			'__proto__',
			'constructor',
			this.#repeat('ignor', 5_000),
		]);
		const names = () =>
			this.#one([
				'a.yaml',
				'b.yaml',
				'../../etc/passwd',
				'//h/s',
				'\\\\h\\s',
				'file://h/s',
				'/dev/zero',
				'rapporteur:all',
				'rapporteur:un',
				'.',
			]);
		const value = this.#one([
			() => JSON.stringify(this.#pattern()),
			() => this.#list(300, () => JSON.stringify(this.#pattern().slice(0, this.below(600)))),
			() => this.#list(5_000, () => this.#one(['date', 'Enclosure', 'x', '"*a*b"'])),
			() => this.#list(5_000, names),
			() => this.#scalar(),
			() => this.#nested(),
			() =>
				`{ ${Array.from({ length: this.below(3_000) }, (_, n) => `k${n}: ${this.#one(['off', 'x', '[]'])}`).join(', ')} }`,
			() =>
				this.#list(
					1_500,
					() => `{ files: "${this.#one(['**', '*a*a*b', 'x'])}", acronyms: { A${this.below(900)}: b }, final: true }`,
				),
		])();
		return `${key}: ${value}`;
	}

	/** The text of a file, which may be no YAML at all. */
	file(): string {
		const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\nignore: *d';
		const lines = Array.from({ length: 1 + this.below(4) }, () =>
			this.#one([() => this.#entry(), () => this.#entry(), () => bomb])(),
		);
		const text = lines.join(this.#one(['\n', '\r\n', '\r', '\n---\n', '\n\t', '\0']));
		return this.below(10) === 0 ? text.slice(0, this.below(text.length)) : text;
	}
}
