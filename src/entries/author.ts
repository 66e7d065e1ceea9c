// author: wires the screen that makes designs. Loaded when that screen is first opened.

import { fail, ok } from '#domain/result.ts';
import type { AuthorDesk } from '#features/author-desk.ts';
import { bundledTexts } from '#services/packs/pack-texts.ts';
import { unzipPack } from '#services/packs/unzip-pack.ts';
import { createAuthorApp } from '#state/author-store.ts';
import type { DraftKeeper } from '#workflows/keep-draft.ts';
import { createWorkKeeper } from '#workflows/keep-work.ts';
import type { PackDesk } from '#workflows/pack-desk.ts';

export type AuthorParts = {
  readonly drafts: DraftKeeper;
  readonly desk: PackDesk;
  /** Id of the site's own pack. */
  readonly site: string;
  readonly studioFor: AuthorDesk['studioFor'];
};

export function buildAuthor({ drafts, desk, site, studioFor }: AuthorParts): AuthorDesk {
  const author = createAuthorApp(() => performance.now());
  const current = () => author.store.getState().work;
  const keeper = createWorkKeeper({
    drafts,
    current,
    subscribe: (listener) => void author.store.subscribe(listener),
    tell: (status) => author.actions.setSave(status.kind),
  });
  let restored: Promise<boolean> | null = null;

  async function restore(): Promise<boolean> {
    const found = await keeper.restore();
    if (found.ok && found.value !== null && current() === null) author.actions.open(found.value);
    return found.ok;
  }

  async function openedTexts(): ReturnType<AuthorDesk['packTexts']> {
    const file = await drafts.loadPack();
    if (!file.ok) return file;
    return file.value === null ? fail({ kind: 'zip-no-pack' }) : unzipPack(file.value);
  }

  return {
    ...author,
    restore: () => (restored ??= restore()),
    packTexts: async () => (desk.current().source.origin === 'file' ? openedTexts() : ok(await bundledTexts(site))),
    readZip: unzipPack,
    studioFor,
    flush: () => keeper.flush(),
  };
}
