// saveFile: hands a file to the browser's own download. Browsers don't say whether it was written: the interface must not claim more.

/** How long the address stays valid, in ms: slow phones start a download late. */
const KEEP_ADDRESS = 60_000;

export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_ADDRESS);
}
