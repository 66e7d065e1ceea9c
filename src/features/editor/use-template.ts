// useTemplate: the template of the document, as soon as its file is in; the form asks for what it has slots for. Null until then.

import { useEffect, useState } from 'react';
import type { TemplateId } from '#domain/ids.ts';
import type { Template } from '#domain/template/template.ts';
import { useApp } from '../use-app.tsx';
import { reachStudio } from '../use-table.ts';

/** `failed`: what draws the card could not be had; the template is asked for again once that is over. */
export function useTemplate(id: TemplateId, failed: boolean): Template | null {
  const app = useApp();
  const [template, setTemplate] = useState<Template | null>(null);

  useEffect(() => {
    if (failed) return;
    let wanted = true;
    void (async () => {
      const studio = await reachStudio(app);
      if (!studio.ok) return;
      const opened = await studio.value.openTemplates([id]);
      // What went wrong is told where the card is drawn, which needs the same file.
      if (wanted && opened.ok) setTemplate(opened.value.templates.get(id) ?? null);
    })();
    return () => {
      wanted = false;
    };
  }, [app, id, failed]);

  return template;
}
