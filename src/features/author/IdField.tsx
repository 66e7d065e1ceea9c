// IdField: an id, taken only once it is one: lower-case words joined by hyphens, and not somebody else's.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { templateIdSchema } from '#domain/ids.ts';
import { parse } from '#domain/parse.ts';
import { TextField } from '#ui/TextField.tsx';

type IdFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly taken: readonly string[];
  readonly onChange: (id: string) => void;
};

export function IdField({ label, value, taken, onChange }: IdFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const id = typed ?? value;
  const wrong = typed === null ? null : idFault(typed, taken);

  function take(): void {
    if (typed === null || wrong !== null) return;
    setTyped(null);
    if (typed !== value) onChange(typed);
  }

  return (
    <TextField
      label={label}
      hint={t('author.id-hint')}
      value={id}
      dir="ltr"
      spellCheck={false}
      autoCapitalize="off"
      error={wrong === null ? null : t(`author.id-faults.${wrong}`)}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

export function idFault(id: string, taken: readonly string[]): 'malformed' | 'taken' | null {
  if (!parse(templateIdSchema, id).ok) return 'malformed';
  return taken.includes(id) ? 'taken' : null;
}

/** An id made of a name, free among `taken`. Letters an id can't have are left out. */
export function idFrom(name: string, taken: readonly string[], otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
  const base = parse(templateIdSchema, plain).ok ? plain : otherwise;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
