// useAuthor: what every part of the screen that makes designs is handed: the store, the design on the bench, the names it may use.

import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getIn, isJsonList, isJsonObject, type JsonObject, type JsonPath, type JsonValue } from '#domain/json.ts';
import { benchOf, rowsOf, withDesign, wordsIn, type Workpiece } from '#domain/pack/workpiece.ts';
import type { Role } from '#domain/palette/palette.ts';
import type { BoxPath } from '#domain/template/edit-template.ts';
import { chosenPath, type AuthorState } from '#state/author-store.ts';
import type { AuthorDesk } from '../author-desk.ts';

export type Choice = { readonly id: string; readonly label: string; readonly kind: string };

export type Author = {
  readonly desk: AuthorDesk;
  readonly work: Workpiece;
  /** The design on the bench, as it stands in its file. */
  readonly design: JsonObject;
  readonly root: JsonObject;
  readonly chosen: BoxPath;
  /** Slots the design asks for, and all the pack has. */
  readonly slots: readonly Choice[];
  readonly packSlots: readonly Choice[];
  readonly art: readonly string[];
  readonly phrases: readonly string[];
  /** Of the palette the pictures are shown in. */
  readonly colours: Readonly<Record<Role, string>>;
  /** Sets a value in the design's file; `undefined` takes it away. */
  readonly set: (path: JsonPath, value: JsonValue | undefined) => void;
  readonly edit: (field: string, change: (work: Workpiece) => Workpiece) => void;
};

const AuthorContext = createContext<Author | null>(null);

type ProviderProps = { readonly desk: AuthorDesk; readonly work: Workpiece; readonly palette: string; readonly children: ReactNode };

export function AuthorProvider({ desk, work, palette, children }: ProviderProps) {
  const chosen = useChosen(desk);
  const { language } = useTranslation().i18n;
  const author = useMemo(() => authorOf({ desk, work, chosen, palette, language }), [desk, work, chosen, palette, language]);
  return <AuthorContext value={author}>{children}</AuthorContext>;
}

export function useAuthor(): Author {
  const author = use(AuthorContext);
  if (author === null) throw new Error('useAuthor needs an AuthorProvider above it');
  return author;
}

/** `select` must answer the same object while nothing it reads has changed. */
export function useAuthorState<T>({ store }: AuthorDesk, select: (state: AuthorState) => T): T {
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** By its places: a path found anew is the same path. */
function useChosen(desk: AuthorDesk): BoxPath {
  const key = useAuthorState(desk, (state) => chosenPath(state).join('.'));
  return useMemo(() => (key === '' ? [] : key.split('.').map(Number)), [key]);
}

type Given = Pick<Author, 'desk' | 'work' | 'chosen'> & { readonly palette: string; readonly language: string };

function authorOf({ desk, work, chosen, palette, language }: Given): Author {
  const design = benchOf(work);
  const { root } = design;
  const words = wordsIn(work, language);
  const packSlots = rowsOf(work.pack, 'slots').flatMap(({ id, kind }): readonly Choice[] => {
    if (typeof id !== 'string' || typeof kind !== 'string') return [];
    const label = getIn(words, ['slots', id, 'label']);
    return [{ id, kind, label: typeof label === 'string' ? label : id }];
  });
  const asked = design['slots'];
  const order = isJsonList(asked) ? asked.filter((each) => typeof each === 'string') : [];
  return {
    desk,
    work,
    design,
    root: isJsonObject(root) ? root : {},
    chosen,
    packSlots,
    slots: order.map((id) => packSlots.find((slot) => slot.id === id) ?? { id, label: id, kind: 'text' }),
    art: Object.keys(work.art).toSorted(),
    phrases: ['hashtag', ...Object.keys(isJsonObject(words['phrases']) ? words['phrases'] : {})],
    colours: coloursOf(work, palette),
    set: (path, value) => desk.actions.edit(path.join('.'), (now) => withDesign(now, path, value)),
    edit: (field, change) => desk.actions.edit(field, change),
  };
}

const GREY = '#888888';

function coloursOf(work: Workpiece, id: string): Author['colours'] {
  const rows = rowsOf(work.pack, 'palettes');
  const row = rows.find((each) => each['id'] === id) ?? rows[0] ?? {};
  const colour = (role: Role): string => {
    const found = getIn(row, ['colours', role]);
    return typeof found === 'string' ? found : GREY;
  };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    deep: colour('deep'),
    rose: colour('rose'),
    leaf: colour('leaf'),
    sky: colour('sky'),
    sun: colour('sun'),
  };
}
