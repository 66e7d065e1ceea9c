// useDesign: the design of the open card, and what draws it, with the photos that stay on every card (marks) back in memory.

import { useEffect, useState } from 'react';
import type { Document } from '#domain/document/document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Template } from '#domain/template/template.ts';
import { reopenPhotos } from '#workflows/reopen-photos.ts';
import type { Studio } from '#workflows/studio.ts';
import { useApp, type AppServices } from '../use-app.tsx';
import { reachStudio, type TableError } from '../use-table.ts';

export type ReadyDesign = { readonly studio: Studio; readonly template: Template };

export type Design =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: TableError; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & ReadyDesign);

type Opened = { readonly id: string; readonly result: Result<ReadyDesign, TableError> };

export function useDesign(document: Document): Design {
  const app = useApp();
  const [opened, setOpened] = useState<Opened | null>(null);
  const id = document.templateId;
  const current = opened?.id === id ? opened.result : null;

  useEffect(() => {
    if (current !== null) return;
    let wanted = true;
    void (async () => {
      const result = await openDesign(app, document);
      if (wanted) setOpened({ id: document.templateId, result });
    })();
    return () => {
      wanted = false;
    };
  }, [app, document, current]);

  if (current === null) return { kind: 'opening' };
  return current.ok ? { kind: 'ready', ...current.value } : { kind: 'failed', error: current.error, retry: () => setOpened(null) };
}

async function openDesign(app: AppServices, document: Document): Promise<Result<ReadyDesign, TableError>> {
  const studio = await reachStudio(app);
  if (!studio.ok) return studio;
  await reopenPhotos(studio.value, app.drafts, document);
  const pack = await studio.value.openTemplates([document.templateId]);
  if (!pack.ok) return pack;
  const template = pack.value.templates.get(document.templateId);
  return template === undefined ? fail({ kind: 'studio-unreachable' }) : ok({ studio: studio.value, template });
}
