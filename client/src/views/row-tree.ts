/** A tree of rows, drawn anew where it shows something else. */
import * as vscode from 'vscode';

export abstract class RowTree<Row extends object> implements vscode.TreeDataProvider<Row> {
	readonly #changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.#changed.event;
	#rows: readonly Row[] = [];
	#shown = '[]';
	/** Counts requests: a late answer to an earlier one is dropped. */
	#asked = 0;

	abstract getTreeItem(row: Row): vscode.TreeItem;

	getChildren(row?: Row): Row[] {
		if (row === undefined) return [...this.#rows];
		return 'rows' in row && Array.isArray(row.rows) ? [...row.rows] : [];
	}

	/** For `reveal`, which is used for rows at the top only. */
	getParent(): undefined {
		return undefined;
	}

	/** Before something is asked. @returns whether its answer is still wanted. */
	protected asking(): () => boolean {
		const asked = ++this.#asked;
		return () => asked === this.#asked;
	}

	/** @param as what makes the rows others. */
	protected show(rows: readonly Row[], as = JSON.stringify(rows)): void {
		if (as === this.#shown) return;
		this.#shown = as;
		this.#rows = rows;
		this.#changed.fire();
	}
}
