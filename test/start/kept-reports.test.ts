/** What the server has read of reports, from one start to the next: where it lies, and what is made of it. */
import assert from 'node:assert/strict';
import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { keep, readKept } from '../../server/src/node/kept-reports.js';
import { folder } from '../cli/process.js';

const VARIABLE = process.platform === 'win32' ? 'LOCALAPPDATA' : 'XDG_CACHE_HOME';
const ROOT = 'file:///home/ann/minutes';

describe('what is kept of reports', () => {
	const before = process.env[VARIABLE];
	let base: string;
	const read = async (root: string): Promise<string> => {
		let text = '';
		for await (const piece of readKept(root)) text += piece;
		return text;
	};
	const files = () => readdirSync(join(base, 'rapporteur/reports'));

	beforeEach(() => {
		base = realpathSync(folder());
		chmodSync(base, 0o700);
		process.env[VARIABLE] = base;
	});
	afterEach(() => {
		if (before === undefined) delete process.env[VARIABLE];
		else process.env[VARIABLE] = before;
	});

	it('is read again, for each folder its own', async () => {
		assert.equal(await read(ROOT), '');
		await keep(ROOT, ['minutes 🎉']);
		await keep(`${ROOT}/a`, ['others']);
		await keep(ROOT, ['newer']);
		assert.equal(await read(ROOT), 'newer');
		assert.equal(await read(`${ROOT}/a`), 'others');
		assert.equal(files().length, 2);
	});

	it('lies where nobody else can read it', async function () {
		if (process.platform === 'win32') this.skip();
		await keep(ROOT, ['x']);
		const reports = join(base, 'rapporteur/reports');
		assert.equal(statSync(reports).mode & 0o777, 0o700);
		assert.equal(statSync(join(reports, files()[0]!)).mode & 0o777, 0o600);
	});

	it('is not kept in a folder that others can write, and that fails nothing', async function () {
		if (process.platform === 'win32') this.skip();
		chmodSync(base, 0o777);
		await keep(ROOT, ['x']);
		assert.equal(await read(ROOT), '');
		assert.deepEqual(readdirSync(base), []);
	});

	it('goes when it has not been read for long, and so does what was half written', async () => {
		await keep(ROOT, ['x']);
		const reports = join(base, 'rapporteur/reports');
		const [name] = files();
		writeFileSync(join(reports, `${name}.0123.draft`), 'x');
		const long = new Date(Date.now() - 100 * 86_400_000);
		for (const each of files()) utimesSync(join(reports, each), long, long);
		await keep(`${ROOT}/a`, ['y']);
		assert.equal(files().length, 1);
		assert.equal(readFileSync(join(reports, files()[0]!), 'utf8'), 'y');
	});

	it('is left alone where it is no file', async () => {
		await keep(ROOT, ['x']);
		const path = join(base, 'rapporteur/reports', files()[0]!);
		const other = join(base, 'rapporteur/reports/other');
		mkdirSync(other);
		assert.equal(await read(ROOT), 'x');
		assert.ok(statSync(path).isFile());
	});
});
