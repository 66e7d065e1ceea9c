// useFieldWords: what properties, values and colours are called in the interface's language. A name only the pack knows (a slot, a drawing) stays as it is.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '#domain/palette/palette.ts';
import { isName, isValueName } from './names.ts';

export type FieldWords = {
  readonly name: (key: string) => string;
  readonly value: (value: string) => string;
  readonly role: (role: string) => string;
};

export function useFieldWords(): FieldWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      name: (key) => (isName(key) ? t(`author.names.${key}`) : key),
      value: (value) => (isValueName(value) ? t(`author.values.${value}`) : value),
      role(role) {
        const known = ROLES.find((each) => each === role);
        return known === undefined ? role : t(`author.roles.${known}`);
      },
    }),
    [t],
  );
}
