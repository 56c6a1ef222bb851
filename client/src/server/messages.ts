/**
 * Messages of the server, shown as notifications.
 */
import * as vscode from 'vscode';
import { type BaseLanguageClient, MessageType, ShowMessageNotification } from 'vscode-languageclient';
import { asPlainText } from './plain-text.js';

/** Replaces the client's own handler, which would turn what the server quotes into links. */
export function showMessagesOf(client: BaseLanguageClient): vscode.Disposable {
	return client.onNotification(ShowMessageNotification.type, ({ type, message }) => {
		const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
		const show =
			type === MessageType.Error
				? showErrorMessage
				: type === MessageType.Warning
					? showWarningMessage
					: showInformationMessage;
		void show(asPlainText(message));
	});
}
