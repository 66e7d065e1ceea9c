// FileToHandOver: a finished file on its way to the person: a picture, a film, a page to print. Whatever a feature makes, it ends as these.

export type FileToHandOver = {
  /** The file's own name, with its extension; it says what the file is, never who is on it. */
  readonly name: string;
  /** Its type must be set: what can be shown, shared and copied follows from it. */
  readonly blob: Blob;
  /** What it is called on screen, such as "Instagram story". */
  readonly title: string;
  /** What a picture says, for those who listen to it; empty where the title says all. */
  readonly heard: string;
  /** The words that go with it on one platform: copied when it is shared alone. */
  readonly caption: { readonly text: string; readonly platform: string } | null;
};

/** As the share sheet takes it. */
export function asFile({ name, blob }: FileToHandOver): File {
  return new File([blob], name, { type: blob.type });
}

export function isPicture({ blob }: FileToHandOver): boolean {
  return blob.type.startsWith('image/');
}
