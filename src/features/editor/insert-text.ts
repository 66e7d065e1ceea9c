// insertText: types into a field for the person, at the caret, so that the page hears of it as it hears of typing.

export type WordsControl = HTMLInputElement | HTMLTextAreaElement;

/** Puts `text` in place of what is selected, the caret after it. Does not move the focus. */
export function insertText(field: WordsControl, text: string): void {
  if (document.activeElement === field && typedByBrowser(text)) return;
  field.setRangeText(text, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/** The one way that keeps the field's own undo, as a tablet's shake or menu takes it; it only works where the focus is. */
function typedByBrowser(text: string): boolean {
  if (!('execCommand' in document)) return false;
  // oxlint-disable-next-line typescript/no-deprecated -- nothing has come in its place
  return document.execCommand('insertText', false, text);
}
