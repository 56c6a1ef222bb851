import { TREES } from '../layers/table.js';

/** The import table in `tools/layers/table.ts`, for ARCHITECTURE.md. */
export function layerTable(): string {
	const rows = TREES.flatMap(({ root, layers }) =>
		Object.entries(layers).map(([name, layer]) => {
			const path = name === '' ? root : `${root}/${name}`;
			return `| \`${path}\` | ${cell(layer.layers)} | ${cell(layer.packages)} |`;
		}),
	);
	return ['| Layer | may import | and the packages |', '|---|---|---|', ...rows, ''].join('\n');
}

function cell(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(', ') || 'nothing';
}
