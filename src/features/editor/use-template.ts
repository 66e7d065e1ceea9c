// useTemplate: the template of the document, as soon as its file is in; the form asks for what it has slots for. Null until then.

import { useEffect, useState } from 'react';
import type { TemplateId } from '#domain/ids.ts';
import type { Template } from '#domain/template/template.ts';
import { useApp } from '../use-app.tsx';

export function useTemplate(id: TemplateId | null): Template | null {
  const app = useApp();
  const [template, setTemplate] = useState<Template | null>(null);

  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    void (async () => {
      const studio = await app.openStudio();
      const opened = await studio.openTemplates([id]);
      // What went wrong is told where the card is drawn, which needs the same file.
      if (wanted && opened.ok) setTemplate(opened.value.templates.get(id) ?? null);
    })();
    return () => {
      wanted = false;
    };
  }, [app, id]);

  return template;
}
